"""The help, in a window of its own, without a network."""

from __future__ import annotations

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

from siqt_app.help.pages import manual_pages, shown_pages, text_of, title_of
from siqt_app.language.words import translated

TITLE = "Help"
MANUAL = "Manual, in English"
LIST_WIDTH = 230
_FILE = Qt.ItemDataRole.UserRole


class HelpWindow(QDialog):
    """A list of pages, those of the window first, and the one that is chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("help_window")
        self.setWindowTitle(translated(TITLE))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(900, 620)
        self.list = QListWidget()
        self.list.setObjectName("help_list")
        self.list.setAccessibleName("Pages of the help")
        self.list.setFixedWidth(LIST_WIDTH)
        self.list.setWordWrap(True)
        self.text = QTextBrowser()
        self.text.setObjectName("help_text")
        self.text.setAccessibleName("Page of the help")
        self.text.setOpenLinks(False)
        self.text.anchorClicked.connect(self._on_link)
        row = QHBoxLayout(self)
        row.addWidget(self.list)
        row.addWidget(self.text, 1)
        self._add(shown_pages())
        self._add_heading(translated(MANUAL))
        self._add(manual_pages())
        self.list.currentItemChanged.connect(self._on_chosen)
        self.list.setCurrentRow(0)

    def show_page(self, name: str, folder: Path | None = None) -> bool:
        """Show a page by the name of its file; whether there is one.

        Parameters
        ----------
        folder
            Where it is looked for first, as both the window and the manual may have it.
        """
        pages = ((n, self._page(n)) for n in range(self.list.count()))
        named = {n: page.parent for n, page in pages if page is not None and page.stem == name}
        if not named:
            return False
        beside = [n for n, parent in named.items() if parent == folder]
        self.list.setCurrentRow((beside or list(named))[0])
        return True

    def _page(self, row: int) -> Path | None:
        page: Path | None = self.list.item(row).data(_FILE)
        return page

    def _add(self, pages: list[Path]) -> None:
        for page in pages:
            item = QListWidgetItem(title_of(page))
            item.setData(_FILE, page)
            self.list.addItem(item)

    def _add_heading(self, words: str) -> None:
        item = QListWidgetItem(words)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        font = item.font()
        font.setBold(True)
        item.setFont(font)
        self.list.addItem(item)

    @Slot()
    def _on_chosen(self) -> None:
        page = self._page(self.list.currentRow())
        if page is not None:
            self.text.setMarkdown(text_of(page))

    @Slot(QUrl)
    def _on_link(self, link: QUrl) -> None:
        """Another page of the help; what stands elsewhere is opened by the browser."""
        page = self._page(self.list.currentRow())
        if link.scheme() in ("http", "https"):
            QDesktopServices.openUrl(link)
        elif link.path().endswith(".md"):
            self.show_page(Path(link.path()).stem, page.parent if page is not None else None)
        elif link.hasFragment():
            self.text.scrollToAnchor(link.fragment())
