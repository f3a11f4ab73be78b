"""What a reader may rely on: uncertainty, agreement with the scan, lesions, real scans."""
