"""How good combining is: stacks simulated of a high-field scan, against the truth."""
