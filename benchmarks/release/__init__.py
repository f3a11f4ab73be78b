"""What a release needs: the bundled model trained and shipped, the size of the code."""
