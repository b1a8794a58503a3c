"""The one style sheet, with the theme's tokens as ``$name``; sizes are pixels of LOOK's scale."""

SHEET = """
QLabel { background: transparent; }
QLabel[role="number"] { font-size: 26px; font-weight: 600; }
QLabel[role="h1"] { font-size: 22px; font-weight: 600; }
QLabel[role="question"] { font-size: 20px; font-weight: 600; }
QLabel[role="title"] { font-size: 15px; font-weight: 600; }
QLabel[role="strong"] { font-weight: 600; }
QLabel[role="muted"] { color: $muted; }
QLabel[role="caption"] { font-size: 12px; color: $muted; }
QLabel[tone="danger"] { color: $danger; }
QLabel[tone="warn"] { color: $warn; }
QLabel[tone="success"] { color: $success; }
QLabel[tone="accent"] { color: $accent; }
QLabel[tone="strip"] { color: $on_strip; }
QScrollArea, QWidget[page="true"] { background: transparent; border: 0; }
QScrollArea[ground="true"] { background: $bg; }
QFrame[card="true"] { background: $surface; border: 1px solid $border; border-radius: 12px; }
QFrame[card="inner"] { background: $surface; border: 1px solid $border; border-radius: 10px; }
QFrame[card="sunken"] { background: $sunken; border: 0; border-radius: 10px; }
QFrame[card="target"] { background: $accent_soft; border: 0; border-radius: 10px; }
QFrame[strip="true"] { background: $strip; border: 0; border-radius: 10px; }
QFrame[line="true"] { background: $border; border: 0; max-height: 1px; min-height: 1px; }
QWidget#header { background: $surface; border-bottom: 1px solid $border; }

QPushButton, QToolButton { border: 1px solid $border_strong; border-radius: 8px;
  background: $surface; color: $text; padding: 0 12px; min-height: 32px; }
QPushButton:hover, QToolButton:hover { background: $hover; }
QPushButton:pressed, QToolButton:pressed { background: $sunken; }
QPushButton:focus, QToolButton:focus { border: 2px solid $accent; padding: 0 11px;
  min-height: 30px; }
QPushButton:disabled, QToolButton:disabled { color: $faint; border-color: $border; }
QPushButton[kind="primary"] { background: $accent; border-color: $accent; color: $on_accent;
  font-weight: 600; }
QPushButton[kind="primary"]:hover { background: $accent_hover; border-color: $accent_hover; }
QPushButton[kind="primary"]:focus { border-color: $text; }
QPushButton[kind="primary"]:disabled { background: $sunken; border-color: $border;
  color: $faint; }
QPushButton[kind="danger"] { color: $danger; }
QPushButton[kind="quiet"], QToolButton { background: transparent; border-color: transparent;
  color: $muted; }
QPushButton[kind="quiet"]:hover, QToolButton:hover { background: $hover; color: $text; }
QPushButton[kind="quiet"]:focus, QToolButton:focus { border-color: $accent; color: $text; }
QPushButton[kind="danger"]:disabled, QPushButton[kind="quiet"]:disabled { color: $faint; }
QPushButton[kind="search"] { background: $sunken; border-color: $sunken; color: $muted;
  text-align: left; padding: 0 10px; }
QPushButton[kind="search"]:hover { border-color: $border_strong; }
QPushButton[kind="search"]:focus { border: 2px solid $accent; padding: 0 9px; }
QPushButton[kind="choice"] { border-color: $border; border-radius: 12px; text-align: left; }
QPushButton[kind="strip"] { background: transparent; border-color: transparent;
  color: $strip_link; font-weight: 600; }
QPushButton[kind="strip"]:focus { border-color: $strip_link; }
QToolButton { padding: 0; min-width: 32px; } QToolButton:focus { padding: 0; min-width: 30px; }
QToolButton[small="true"] { min-width: 26px; min-height: 26px; }
QToolButton[small="true"]:focus { min-width: 24px; min-height: 24px; }
QLineEdit QToolButton, QLineEdit QToolButton:focus { min-width: 0; min-height: 0; border: 0;
  background: transparent; }
QToolButton::menu-indicator { image: none; }
QPushButton::menu-indicator { image: none; width: 0; }
QPushButton[kind="pill"] { border-radius: 14px; min-height: 26px; padding: 0 10px;
  border-color: $border; color: $muted; }
QPushButton[kind="pill"]:hover { color: $text; }
QPushButton[kind="pill"]:checked { background: $accent_soft; border-color: $accent_soft;
  color: $accent; }
QPushButton[kind="pill"]:focus { border: 2px solid $muted; padding: 0 9px; min-height: 24px; }
QPushButton[kind="pill"]:checked:focus { border-color: $accent; }
QFrame[segments="true"] { background: $sunken; border: 1px solid $border; border-radius: 8px; }
QPushButton[kind="segment"] { background: transparent; border: 1px solid transparent;
  border-radius: 6px; min-height: 26px; color: $muted; }
QPushButton[kind="segment"]:checked { background: $surface; border-color: $border; color: $text; }
QPushButton[kind="segment"]:focus { border: 2px solid $accent; padding: 0 11px;
  min-height: 24px; }

QLineEdit, QAbstractSpinBox, QComboBox, QTextEdit, QPlainTextEdit { background: $surface;
  border: 1px solid $border_strong; border-radius: 8px; color: $text;
  selection-background-color: $accent; selection-color: $on_accent; }
QLineEdit, QAbstractSpinBox, QComboBox { min-height: 32px; padding: 0 10px; }
QSpinBox, QDoubleSpinBox, QTimeEdit { padding-left: 8px; }
QComboBox:editable { padding-left: 8px; } /* its line has 2 pixels of its own */
QTextEdit, QPlainTextEdit { padding: 5px 7px; }
QLineEdit:focus, QAbstractSpinBox:focus, QComboBox:focus { border: 2px solid $accent;
  min-height: 30px; padding: 0 9px; }
QComboBox:editable:focus { padding-left: 7px; }
QTextEdit:focus, QPlainTextEdit:focus { border: 2px solid $accent; padding: 4px 6px; }
QPlainTextEdit[look="question"], QPlainTextEdit[look="question"]:focus { padding: 4px 0;
  background: transparent; border: 0; border-bottom: 2px solid transparent; border-radius: 0; }
QPlainTextEdit[look="question"]:hover { border-bottom-color: $border; }
QPlainTextEdit[look="question"]:focus { border-bottom-color: $accent; }
QLineEdit:disabled, QAbstractSpinBox:disabled, QComboBox:disabled, QTextEdit:disabled,
QPlainTextEdit:disabled { background: $sunken; color: $faint; border-color: $border; }
QLineEdit:read-only, QTextEdit:read-only, QPlainTextEdit:read-only { background: $sunken; }
QLineEdit[fault="true"], QAbstractSpinBox[fault="true"], QComboBox[fault="true"],
QTextEdit[fault="true"], QPlainTextEdit[fault="true"] { border-color: $danger; }
QLineEdit[look="search"] { background: $sunken; border-color: $sunken; padding-left: 4px; }
QLineEdit[look="search"]:focus { background: $surface; border-color: $accent; padding-left: 3px; }
QLineEdit[look="bare"] { background: transparent; border: 0; padding: 0; }
QComboBox::drop-down, QDateEdit::drop-down, QDateTimeEdit::drop-down {
  border: 0; width: 26px; subcontrol-position: center right; }
QComboBox::down-arrow, QDateEdit::down-arrow, QDateTimeEdit::down-arrow {
  image: url("$icons/control-down.svg"); width: 12px; height: 12px; }
QComboBox QAbstractItemView { background: $surface; border: 1px solid $border_strong;
  border-radius: 8px; padding: 4px; outline: 0; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { border: 0; width: 22px;
  background: transparent; }
QAbstractSpinBox::up-button { subcontrol-position: top right; margin: 2px 2px 0 0; }
QAbstractSpinBox::down-button { subcontrol-position: bottom right; margin: 0 2px 2px 0; }
QAbstractSpinBox::up-arrow { image: url("$icons/control-up.svg"); width: 10px; height: 10px; }
QAbstractSpinBox::down-arrow { image: url("$icons/control-down.svg"); width: 10px; height: 10px; }

QCheckBox, QRadioButton { spacing: 8px; background: transparent; min-height: 24px;
  border: 2px solid transparent; border-radius: 6px; }
QCheckBox:focus, QRadioButton:focus { border-color: $accent; }
QCheckBox::indicator, QRadioButton::indicator, QListView::indicator { width: 16px; height: 16px;
  border: 1px solid $faint; background: $surface; border-radius: 5px; }
QRadioButton::indicator { border-radius: 9px; }
QCheckBox::indicator:checked, QListView::indicator:checked { background: $accent;
  border-color: $accent;
  image: url("$icons/control-check-$name.svg"); }
QCheckBox::indicator:indeterminate { background: $accent_soft; border-color: $accent; }
QRadioButton::indicator:checked { border: 5px solid $accent; width: 8px; height: 8px; }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { background: $sunken;
  border-color: $border; }

QAbstractItemView { background: $surface; border: 0; outline: 0; color: $text;
  selection-background-color: $accent_soft; selection-color: $text; }
QListView::item, QTreeView::item { min-height: 32px; border-radius: 6px; padding: 0 6px; }
QAbstractItemView::item:hover { background: $hover; }
QAbstractItemView::item:selected { background: $accent_soft; color: $text; }
QTableView { gridline-color: transparent; }
QTableView::item { border-bottom: 1px solid $border; padding: 0 8px; }
QHeaderView, QHeaderView::section { background: $surface; }
QHeaderView::section { color: $muted; font-size: 12px; border: 0;
  border-bottom: 1px solid $border; padding: 0 12px; height: 36px; }
QHeaderView::section:hover { color: $text; }
QTableCornerButton::section { background: $surface; border: 0; }
QMenu { background: $surface; border: 1px solid $border_strong; border-radius: 10px;
  padding: 6px; }
QMenu::item { padding: 7px 24px 7px 12px; border-radius: 6px; color: $text; }
QMenu::icon { padding-left: 8px; }
QMenu::item:selected { background: $accent_soft; }
QMenu::item:disabled { color: $faint; }
QMenu::separator { height: 1px; background: $border; margin: 6px 8px; }
QToolTip { background: $surface; color: $text; border: 1px solid $border_strong; padding: 4px 6px; }
QProgressBar { background: $sunken; border: 0; border-radius: 4px; max-height: 8px;
  min-height: 8px; }
QProgressBar::chunk { background: $accent; border-radius: 4px; }
QSplitter::handle { background: transparent; }
QAbstractScrollArea::corner { background: transparent; border: 0; }
QScrollBar { background: transparent; border: 0; }
QScrollBar:vertical { width: 12px; } QScrollBar:horizontal { height: 12px; }
QScrollBar::handle { background: $border_strong; border-radius: 3px; margin: 3px; }
QScrollBar::handle:vertical { min-height: 32px; } QScrollBar::handle:horizontal {
  min-width: 32px; }
QScrollBar::handle:hover { background: $faint; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QTabBar { background: transparent; }
QTabBar::tab { background: transparent; color: $muted; padding: 0 14px; height: 52px;
  border: 0; border-bottom: 2px solid transparent; border-top: 2px solid transparent; }
QTabBar::tab:hover { color: $text; }
QTabBar::tab:selected { color: $accent; border-bottom-color: $accent; }
QTabBar:focus { outline: 0; }
QTabBar::tab:focus { background: $hover; }
QCalendarWidget QWidget#qt_calendar_navigationbar { background: $surface;
  border-bottom: 1px solid $border; min-height: 40px; }
QCalendarWidget QToolButton { color: $text; font-weight: 600; padding: 0 6px; }
QCalendarWidget QToolButton#qt_calendar_prevmonth { qproperty-icon: none;
  image: url("$icons/control-left.svg"); }
QCalendarWidget QToolButton#qt_calendar_nextmonth { qproperty-icon: none;
  image: url("$icons/control-right.svg"); }
QCalendarWidget QAbstractItemView { alternate-background-color: $surface;
  selection-background-color: $accent; selection-color: $on_accent; }
"""
