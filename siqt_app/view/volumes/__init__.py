"""What a view takes from a volume: planes, their grey window, where the head is."""
