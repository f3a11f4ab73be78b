"""SIQT in napari: reader, writer, sample data, and the widgets Enhance, Simulate and Train.

``siqt_app/napari.yaml`` names what napari may call. Widgets work on layers and hold no
computation: every number comes from `siqt_engine`.
"""
