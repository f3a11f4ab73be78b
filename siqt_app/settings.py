"""What the window remembers between two starts. Nothing in it can stop the start."""

from __future__ import annotations

import json
import logging
from pathlib import Path
from typing import Any

from qtpy.QtCore import QByteArray, QSettings

ORGANISATION, APPLICATION = "SIQT", "siqt-app"
MOST_RECENT = 10
_log = logging.getLogger(__name__)


class Settings:
    """Typed access to the settings file; what is missing or broken reads as the default."""

    def __init__(self) -> None:
        self._store = QSettings(
            QSettings.defaultFormat(), QSettings.Scope.UserScope, ORGANISATION, APPLICATION
        )

    def _get(self, key: str, kind: type, default: Any) -> Any:
        try:
            text = self._store.value(key)
            value = json.loads(text) if isinstance(text, str) else default
        except Exception:  # whatever a broken file makes of it
            _log.warning("the setting %s cannot be read; the default is taken", key)
            return default
        return value if isinstance(value, kind) else default

    def _set(self, key: str, value: Any) -> None:
        self._store.setValue(key, json.dumps(value))

    @property
    def recent(self) -> list[Path]:
        """Files opened before that are still there, the newest first."""
        paths = []
        for entry in self._get("recent", list, []):
            try:
                if isinstance(entry, str) and Path(entry).is_file():
                    paths.append(Path(entry))
            except (OSError, ValueError):
                continue
        return paths[:MOST_RECENT]

    def add_recent(self, path: Path) -> None:
        path = path.resolve()
        kept = [p for p in self.recent if p != path]
        self._set("recent", [str(p) for p in (path, *kept)][:MOST_RECENT])

    def text(self, key: str, default: str, choices: tuple[str, ...] = ()) -> str:
        """A string; the default too where it is none of the choices."""
        value: str = self._get(key, str, default)
        return default if choices and value not in choices else value

    def set_text(self, key: str, value: str) -> None:
        self._set(key, value)

    def flag(self, key: str, default: bool) -> bool:
        value: bool = self._get(key, bool, default)
        return value

    def set_flag(self, key: str, value: bool) -> None:
        self._set(key, value)

    def blob(self, key: str) -> QByteArray:
        """State that Qt made of itself, such as a window's geometry; empty if there is none."""
        text: str = self._get(key, str, "")
        return QByteArray.fromBase64(text.encode("ascii", "ignore"))

    def set_blob(self, key: str, value: QByteArray) -> None:
        self._set(key, bytes(value.toBase64().data()).decode("ascii"))

    def sync(self) -> None:
        """Write now; a folder that cannot be written to is not worth a word to the user."""
        self._store.sync()
        if self._store.status() != QSettings.Status.NoError:
            _log.warning("the settings could not be saved to %s", self._store.fileName())
