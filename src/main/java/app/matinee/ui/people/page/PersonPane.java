package app.matinee.ui.people.page;

import app.matinee.model.PersonPage;
import app.matinee.ui.kit.inplace.InPlace;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The page of a person.
public final class PersonPane extends ScrollPane {

    private final PersonParts parts;
    private final PersonEditing editing;
    private final PersonHead head;
    private final FilmsSection films;
    private final PartnersSection partners;
    private final AwardsSection awards;
    private final AboutSection about;
    private final VBox content;
    private @Nullable PersonPage shown;

    /// @param back goes to where one came from
    /// @param more what else can be done with the person
    public PersonPane(PersonParts parts, Button back, MenuButton more) {
        this.parts = parts;
        this.editing = new PersonEditing(parts.mirror());
        this.head = new PersonHead(parts, editing, back, more);
        this.films = new FilmsSection(parts);
        this.partners = new PartnersSection(parts);
        this.awards = new AwardsSection(parts);
        this.about = new AboutSection(parts, editing);
        this.content = new VBox(head, films, partners, awards, about);
        content.getStyleClass().add("person-page");
        getStyleClass().add("person-scroll");
        setContent(content);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setVisible(false);
    }

    /// Shows a person, or nobody for null; an edit under way goes on where it is the same one.
    public void show(@Nullable PersonPage page) {
        PersonPage before = shown;
        shown = page;
        setVisible(page != null);
        if (page == null) {
            return;
        }
        boolean other = before == null || before.person().id() != page.person().id();
        if (other) {
            InPlace.finishIn(content);
            setVvalue(0);
        }
        editing.about(page.person());
        Filmography filmography = filmography(page);
        head.show(page, filmography);
        films.show(filmography, other);
        partners.show(page.partners());
        awards.show(page.honours());
        about.show(page.person());
    }

    /// Shows the films as they are now.
    public void filmsChanged() {
        PersonPage page = shown;
        if (page != null) {
            Filmography filmography = filmography(page);
            head.show(page, filmography);
            films.show(filmography, false);
        }
    }

    /// Begins to change the name.
    public void rename() {
        head.rename();
    }

    private Filmography filmography(PersonPage page) {
        return Filmography.of(page.credits(), parts.mirror().films()::find);
    }
}
