package app.matinee.library;

import app.matinee.pictures.PictureFile;
import app.matinee.text.Phrase;
import java.util.List;

/// Pictures that lie in the picture folder and wait to be placed, and why others do not.
///
/// @param refused a sentence each, with the file's name
public record TakenPictures(List<Taken> pictures, List<Phrase> refused) {

    public TakenPictures {
        pictures = List.copyOf(pictures);
        refused = List.copyOf(refused);
    }

    /// One picture in the folder.
    ///
    /// @param name the name it came under
    public record Taken(PictureFile file, String name) {}
}
