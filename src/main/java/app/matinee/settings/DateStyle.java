package app.matinee.settings;

/// How whole dates are written: "12 April 2025", "April 12, 2025" or "2025-04-12".
public enum DateStyle {
    DAY_FIRST,
    MONTH_FIRST,
    ISO
}
