package app.matinee.ui.mirror;

import app.matinee.job.Job;
import app.matinee.job.JobHandle;
import app.matinee.job.Jobs;
import app.matinee.library.Journal;
import app.matinee.model.Done;
import app.matinee.model.Step;
import app.matinee.model.Touched;
import app.matinee.model.WritingState;
import app.matinee.text.Phrase;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// The one way of a window to write, and what follows from a write: the films are read again, the
/// open film is read again, undo knows its next step.
public final class Mirror {

    private final Journal journal;
    private final Jobs jobs;
    private final FilmsMirror films;
    private final OpenFilm openFilm;
    private final List<OpenFilm> otherFilms = new ArrayList<>();
    private final FilmRequests requests;
    private final Questions<FilmQuestion> questions = new Questions<>();
    private final Questions<Long> seasons = new Questions<>();
    private final Questions<Long> personPages = new Questions<>();
    private final Questions<Long> listPages = new Questions<>();
    private final Questions<Path> importFiles = new Questions<>();
    private final OpenPerson openPerson;
    private final PeopleMirror people;
    private final AwardsMirror awards;
    private final DiaryMirror diary;
    private final CreditsMirror credits;
    private final ListsMirror lists;
    private final FilmTerms terms;
    private final ViewsMirror views;
    private final ServicesMirror services;
    private final ReadOnlyObjectWrapper<@Nullable Phrase> undo = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Phrase> redo = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable LocalTime> saved = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyIntegerWrapper drafts = new ReadOnlyIntegerWrapper();
    private final ReadOnlyLongWrapper revision = new ReadOnlyLongWrapper();

    public Mirror(Journal journal, Jobs jobs) {
        this.journal = journal;
        this.jobs = jobs;
        this.films = new FilmsMirror(journal, jobs);
        this.openFilm = new OpenFilm(journal, jobs);
        this.requests = new FilmRequests(openFilm);
        this.awards = new AwardsMirror(journal, jobs);
        this.diary = new DiaryMirror(journal, jobs);
        this.credits = new CreditsMirror(journal, jobs);
        this.lists = new ListsMirror(journal, jobs);
        this.terms = new FilmTerms(journal);
        this.views = new ViewsMirror(journal, jobs, films, terms);
        this.services = new ServicesMirror(journal, jobs);
        this.openPerson = new OpenPerson(journal, jobs);
        this.people = new PeopleMirror(journal, jobs);
    }

    /// Reads the journal for the first time.
    public void load() {
        films.load();
        views.refresh();
        refreshHistory();
    }

    /// The journal behind the mirror, for reading in jobs.
    public Journal journal() {
        return journal;
    }

    public FilmsMirror films() {
        return films;
    }

    public OpenFilm openFilm() {
        return openFilm;
    }

    /// A film that another place than the film page reads along, kept in line from now on; one a
    /// place and journal.
    public OpenFilm anotherFilm() {
        OpenFilm other = new OpenFilm(journal, jobs);
        otherFilms.add(other);
        return other;
    }

    /// The chosen tab of the film page, and what is asked of its tabs.
    public FilmRequests requests() {
        return requests;
    }

    /// What one part of the window asks the library to show.
    public Questions<FilmQuestion> questions() {
        return questions;
    }

    /// The ceremony, by its key, that one part of the window asks the awards to show.
    public Questions<Long> seasons() {
        return seasons;
    }

    /// The person, by their key, whose page one part of the window asks to see.
    public Questions<Long> personPages() {
        return personPages;
    }

    /// The list, by its key, that one part of the window asks to see.
    public Questions<Long> listPages() {
        return listPages;
    }

    /// The file that one part of the window asks to bring in.
    public Questions<Path> importFiles() {
        return importFiles;
    }

    /// The person whose page is open.
    public OpenPerson openPerson() {
        return openPerson;
    }

    /// Everyone with a credit, for screens that look over many people.
    public PeopleMirror people() {
        return people;
    }

    /// All awards, for screens that look over many films.
    public AwardsMirror awards() {
        return awards;
    }

    /// All viewings, for screens that look back over many films.
    public DiaryMirror diary() {
        return diary;
    }

    /// Who made and played in the films, for screens that count them.
    public CreditsMirror credits() {
        return credits;
    }

    /// All lists of films.
    public ListsMirror lists() {
        return lists;
    }

    /// What the journal says to terms of queries, for jobs.
    public FilmTerms terms() {
        return terms;
    }

    /// The saved views of the library.
    public ViewsMirror views() {
        return views;
    }

    /// Where the films of the watchlist can be watched.
    public ServicesMirror services() {
        return services;
    }

    /// The name of the step undo would take back, null if there is none.
    public ReadOnlyObjectProperty<@Nullable Phrase> undoProperty() {
        return undo.getReadOnlyProperty();
    }

    /// The name of the step redo would bring again, null if there is none.
    public ReadOnlyObjectProperty<@Nullable Phrase> redoProperty() {
        return redo.getReadOnlyProperty();
    }

    /// When the last write was committed in this session, null before the first.
    public ReadOnlyObjectProperty<@Nullable LocalTime> savedProperty() {
        return saved.getReadOnlyProperty();
    }

    /// How many pieces of writing are drafts.
    public ReadOnlyIntegerProperty draftsProperty() {
        return drafts.getReadOnlyProperty();
    }

    /// Grows with every committed change, for screens that read more than films.
    public ReadOnlyLongProperty revisionProperty() {
        return revision.getReadOnlyProperty();
    }

    /// Runs a verb of the library as a job, after those before it. On failure nothing has changed
    /// and the user is told.
    public <T> void write(Callable<Done<T>> verb) {
        write(verb, _ -> {});
    }

    /// Runs a verb and then, on the FX thread and after the mirror has been brought in line,
    /// `after`.
    ///
    /// @return the job, for who must know of every kind of end
    public <T> JobHandle<Done<T>> write(Callable<Done<T>> verb, Consumer<? super T> after) {
        return jobs.startInOrder("job.save", _ -> verb.call())
                .onSuccess(done -> {
                    committed(done.touched());
                    after.accept(done.value());
                });
    }

    /// Runs a verb that may take long: the status bar shows how far it is, and it can be cancelled,
    /// which leaves everything as it was.
    public <T> void writeAtLength(String titleKey, Job<Done<T>> verb) {
        jobs.startInOrder(titleKey, verb).onSuccess(done -> committed(done.touched()));
    }

    public void undo() {
        jobs.startInOrder("job.undo", _ -> journal.history().undo()).onSuccess(this::committed);
    }

    public void redo() {
        jobs.startInOrder("job.redo", _ -> journal.history().redo()).onSuccess(this::committed);
    }

    /// Brings the mirror in line with a write that has been committed.
    public void committed(Touched touched) {
        if (touched.isNothing()) {
            return;
        }
        saved.set(LocalTime.now(ZoneId.systemDefault()));
        terms.forget();
        films.refresh(touched.films());
        openFilm.refresh(touched);
        otherFilms.forEach(film -> film.refresh(touched));
        awards.refresh(touched);
        diary.refresh(touched);
        credits.refresh(touched);
        lists.refresh(touched);
        views.refresh();
        services.refresh(touched);
        openPerson.refresh();
        people.refresh(touched);
        // Last, so that who hears of it finds the parts aware of what to read again.
        revision.set(revision.get() + 1);
        refreshHistory();
    }

    /// What else is told of the journal after each change.
    private record Next(Optional<Step> undo, Optional<Step> redo, int drafts) {}

    private void refreshHistory() {
        jobs.startQuietly(_ ->
                        new Next(
                                journal.history().undoable(),
                                journal.history().redoable(),
                                journal.writings().count(WritingState.DRAFT)))
                .onSuccess(next -> {
                    drafts.set(next.drafts());
                    undo.set(next.undo().map(Mirror::name).orElse(null));
                    redo.set(next.redo().map(Mirror::name).orElse(null));
                });
    }

    private static Phrase name(Step step) {
        return Phrase.of(step.messageKey(), step.arguments().toArray());
    }
}
