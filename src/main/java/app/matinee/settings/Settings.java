package app.matinee.settings;

/// Everything a user chose on this machine; what belongs to a journal lies in the journal.
///
/// @param textScale in percent, 80 to 200
/// @param spelling the dictionary's language tag, "en-US"; empty for no spell check
public record Settings(
        Theme theme,
        int textScale,
        RatingScale ratingScale,
        DateStyle dateStyle,
        String spelling,
        KnownJournals journals,
        WindowPlace window,
        LibraryLook library,
        DeskLook desk,
        AwardsLook awards,
        TransferLook transfer,
        DiaryLook diary) {

    public static final int SMALLEST_TEXT = 80;
    public static final int LARGEST_TEXT = 200;

    public static final Settings DEFAULT =
            new Settings(
                    Theme.SYSTEM,
                    100,
                    RatingScale.STARS,
                    DateStyle.DAY_FIRST,
                    "en-US",
                    KnownJournals.NONE,
                    WindowPlace.DEFAULT,
                    LibraryLook.DEFAULT,
                    DeskLook.DEFAULT,
                    AwardsLook.DEFAULT,
                    TransferLook.DEFAULT,
                    DiaryLook.DEFAULT);

    public Settings {
        textScale = Math.clamp(textScale, SMALLEST_TEXT, LARGEST_TEXT);
    }

    public Settings withTheme(Theme newTheme) {
        return new Settings(
                newTheme,
                textScale,
                ratingScale,
                dateStyle,
                spelling,
                journals,
                window,
                library,
                desk,
                awards,
                transfer,
                diary);
    }

    public Settings withTextScale(int percent) {
        return new Settings(
                theme,
                percent,
                ratingScale,
                dateStyle,
                spelling,
                journals,
                window,
                library,
                desk,
                awards,
                transfer,
                diary);
    }

    public Settings withRatingScale(RatingScale newScale) {
        return new Settings(
                theme, textScale, newScale, dateStyle, spelling, journals, window, library, desk,
                awards, transfer, diary);
    }

    public Settings withDateStyle(DateStyle newStyle) {
        return new Settings(
                theme,
                textScale,
                ratingScale,
                newStyle,
                spelling,
                journals,
                window,
                library,
                desk,
                awards,
                transfer,
                diary);
    }

    public Settings withSpelling(String language) {
        return new Settings(
                theme,
                textScale,
                ratingScale,
                dateStyle,
                language,
                journals,
                window,
                library,
                desk,
                awards,
                transfer,
                diary);
    }

    public Settings withJournals(KnownJournals newJournals) {
        return new Settings(
                theme,
                textScale,
                ratingScale,
                dateStyle,
                spelling,
                newJournals,
                window,
                library,
                desk,
                awards,
                transfer,
                diary);
    }

    public Settings withWindow(WindowPlace newWindow) {
        return new Settings(
                theme,
                textScale,
                ratingScale,
                dateStyle,
                spelling,
                journals,
                newWindow,
                library,
                desk,
                awards,
                transfer,
                diary);
    }

    public Settings withLibrary(LibraryLook newLibrary) {
        return new Settings(
                theme,
                textScale,
                ratingScale,
                dateStyle,
                spelling,
                journals,
                window,
                newLibrary,
                desk,
                awards,
                transfer,
                diary);
    }

    public Settings withDesk(DeskLook newDesk) {
        return new Settings(
                theme,
                textScale,
                ratingScale,
                dateStyle,
                spelling,
                journals,
                window,
                library,
                newDesk,
                awards,
                transfer,
                diary);
    }

    public Settings withAwards(AwardsLook newAwards) {
        return new Settings(
                theme,
                textScale,
                ratingScale,
                dateStyle,
                spelling,
                journals,
                window,
                library,
                desk,
                newAwards,
                transfer,
                diary);
    }

    public Settings withTransfer(TransferLook newTransfer) {
        return new Settings(
                theme,
                textScale,
                ratingScale,
                dateStyle,
                spelling,
                journals,
                window,
                library,
                desk,
                awards,
                newTransfer,
                diary);
    }

    public Settings withDiary(DiaryLook newDiary) {
        return new Settings(
                theme,
                textScale,
                ratingScale,
                dateStyle,
                spelling,
                journals,
                window,
                library,
                desk,
                awards,
                transfer,
                newDiary);
    }
}
