package app.matinee.ui.kit.writing;

import app.matinee.job.Jobs;
import app.matinee.text.Texts;
import app.matinee.ui.kit.Dialogs;
import app.matinee.ui.mirror.FilmFacts;

/// What a workbench is made of.
///
/// @param proof knows what is misspelt
/// @param languages the languages one can write in
public record WritingParts(
        OpenPiece piece,
        Jobs jobs,
        Texts texts,
        Dialogs dialogs,
        PreviewPane preview,
        PublishedLine published,
        FilmFacts facts,
        SpellProof proof,
        PiecePictures pictures,
        LanguageMenu languages) {}
