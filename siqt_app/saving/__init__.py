"""Results on the disk: kept until they are saved, saved by themselves, asked for at the end."""
