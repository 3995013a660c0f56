package bad.ui.kit;

import bad.ui.diary.DiaryView;

/// A part of the kit that knows a screen.
public record Knowing(DiaryView view) {}
