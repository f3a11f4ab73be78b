"""The main window: its menus, tool bar, messages and exports."""
