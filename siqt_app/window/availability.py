"""Which commands can be chosen now, and why not the others."""

from __future__ import annotations

from siqt_app.scan_display import NO_RESULT
from siqt_app.view.overlays import registry, uncertainty
from siqt_app.window.export import exports
from siqt_app.window.parts import WindowParts

PREVIEWED = "Wait for the result. A preview is not exported."


def update_actions(parts: WindowParts) -> None:
    """Make the commands fit what is open and what came of it."""
    w = parts
    has_scan = w.session.scan is not None
    selected = w.enhance_panel.results.current
    unsure = uncertainty.obstacle(selected.enhanced) if selected else NO_RESULT
    final = has_scan and not w.view.previewing
    single = selected is not None and not selected.combined
    able = {
        "enhance": w.enhance_panel.button.isEnabled(),
        "enhance_all": bool(w.session.left_to_enhance),
        "add_same_person": has_scan,
        "combine": has_scan,
        "load_reference": has_scan,
        "cancel": w.session.enhancing,
        "close_scan": has_scan,
        "save": selected is not None,
        "save_dicom": selected is not None and single and exports.is_dicom(selected),
        "save_uncertainty": not unsure,
        "report": selected is not None,
        "show_report": selected is not None,
        "save_simulated": w.display.simulation is not None,
        "export": final,
        "export_size": final,
        "export_swipe": final and len(w.view.held()) > 1,
        "copy": final,
        "auto_window": has_scan,
        "edit_window": has_scan,
        "interpolated": selected is not None and selected.simulation is None,
        "reset_zoom": has_scan,
    }
    for name, possible in able.items():
        w.actions[name].setEnabled(possible)
    w.actions.explain("save_uncertainty", unsure)
    for name in ("export", "export_size", "export_swipe", "copy"):
        w.actions.explain(name, PREVIEWED if has_scan and not final else "")
    for overlay in registry.OVERLAYS:
        obstacle = w.display.overlay_obstacle(overlay)
        w.actions[overlay.name].setEnabled(not obstacle)
        w.actions.explain(overlay.name, obstacle)
