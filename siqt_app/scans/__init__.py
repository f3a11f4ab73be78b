"""The open scans as a strip of small pictures, each with how far it is."""
