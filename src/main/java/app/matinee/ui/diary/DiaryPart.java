package app.matinee.ui.diary;

import app.matinee.model.Coded;

/// How one looks at the diary.
enum DiaryPart implements Coded {
    LIST,
    MONTH,
    YEAR
}
