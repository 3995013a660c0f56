package bad.ui.diary;

import bad.ui.library.LibraryViewModel;

/// A screen that knows another.
public record DiaryView(LibraryViewModel library) {}
