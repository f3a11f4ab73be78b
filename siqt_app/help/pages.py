"""The pages of the user's manual, in a window of their own, without a network."""

from __future__ import annotations

import re
from pathlib import Path

from qtpy.QtCore import Qt, QUrl, Slot
from qtpy.QtGui import QDesktopServices
from qtpy.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QTextBrowser,
    QWidget,
)

SHIPPED = Path(__file__).parent / "pages"
"""In an installed package; a checkout has them in its docs."""
CHECKOUT = Path(__file__).parents[2] / "docs" / "user"
FIRST = "window"
ORDER = (
    FIRST, "first_scan", "one_scan", "several_scans", "measure", "dicom", "folder", "limits",
    "outputs", "report", "check", "problems", "models", "train", "napari", "python", "bids",
    "install",
)  # fmt: skip
LIST_WIDTH = 190
PICTURE = re.compile(r"^!\[.*\]\(.*\)\n\n", re.MULTILINE)
"""Pictures are not shipped beside the pages."""
_FILE = Qt.ItemDataRole.UserRole


def page_files() -> list[Path]:
    """The pages in the order of the list; those that `ORDER` does not know come last."""
    folder = SHIPPED if SHIPPED.is_dir() else CHECKOUT
    found = {path.stem: path for path in sorted(folder.glob("*.md"))}
    known = [found.pop(name) for name in ORDER if name in found]
    return [*known, *found.values()]


def title_of(page: Path) -> str:
    """The first heading of a page."""
    for line in page.read_text(encoding="utf-8").splitlines():
        if line.startswith("# "):
            return line[2:].strip()
    return page.stem


class HelpWindow(QDialog):
    """A list of pages, and the one that is chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("help_window")
        self.setWindowTitle("Help")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(900, 620)
        self.list = QListWidget()
        self.list.setObjectName("help_list")
        self.list.setAccessibleName("Pages of the help")
        self.list.setFixedWidth(LIST_WIDTH)
        self.text = QTextBrowser()
        self.text.setObjectName("help_text")
        self.text.setAccessibleName("Page of the help")
        self.text.setOpenLinks(False)
        self.text.anchorClicked.connect(self._on_link)
        row = QHBoxLayout(self)
        row.addWidget(self.list)
        row.addWidget(self.text, 1)
        for page in page_files():
            item = QListWidgetItem(title_of(page))
            item.setData(_FILE, page)
            self.list.addItem(item)
        self.list.currentItemChanged.connect(self._on_chosen)
        self.list.setCurrentRow(0)

    def show_page(self, name: str) -> bool:
        """Show a page by the name of its file; whether there is one."""
        for row in range(self.list.count()):
            if self.list.item(row).data(_FILE).stem == name:
                self.list.setCurrentRow(row)
                return True
        return False

    @Slot()
    def _on_chosen(self) -> None:
        if (item := self.list.currentItem()) is not None:
            page: Path = item.data(_FILE)
            self.text.setMarkdown(PICTURE.sub("", page.read_text(encoding="utf-8")))

    @Slot(QUrl)
    def _on_link(self, link: QUrl) -> None:
        """Another page of the help; what stands elsewhere is opened by the browser."""
        if link.scheme() in ("http", "https"):
            QDesktopServices.openUrl(link)
        elif link.path().endswith(".md"):
            self.show_page(Path(link.path()).stem)
        elif link.hasFragment():
            self.text.scrollToAnchor(link.fragment())
