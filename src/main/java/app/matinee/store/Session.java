package app.matinee.store;

import java.util.function.Function;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;

/// The stores of a journal over one connection, for the length of one read or one write.
public final class Session {

    private final Handle handle;
    private final @Nullable ChangeLog log;
    private final Runnable check;

    Session(Handle handle, @Nullable ChangeLog log) {
        this(handle, log, () -> {});
    }

    /// @param check see [Transactions#write(StepLabel, Function, Runnable)]
    Session(Handle handle, @Nullable ChangeLog log, Runnable check) {
        this.handle = handle;
        this.log = log;
        this.check = check;
    }

    public FilmStore films() {
        return new FilmStore(handle);
    }

    public SummaryStore summaries() {
        return new SummaryStore(handle);
    }

    public ListingStore listing() {
        return new ListingStore(handle);
    }

    public PersonStore people() {
        return new PersonStore(handle);
    }

    /// The films that meet a query.
    public MatchingFilms matching() {
        return new MatchingFilms(handle);
    }

    /// Who worked on which films.
    public FilmographyStore filmographies() {
        return new FilmographyStore(handle);
    }

    public CompanyStore companies() {
        return new CompanyStore(handle);
    }

    public AwardStore awards() {
        return new AwardStore(handle);
    }

    public NominationStore nominations() {
        return new NominationStore(handle);
    }

    public AwardHistoryStore awardHistory() {
        return new AwardHistoryStore(handle);
    }

    public QuestionStore questions() {
        return new QuestionStore(handle);
    }

    public BallotStore ballots() {
        return new BallotStore(handle);
    }

    public LinkStore links() {
        return new LinkStore(handle);
    }

    public ViewingStore viewings() {
        return new ViewingStore(handle);
    }

    /// The same viewings as lines of a diary.
    public DiaryStore diary() {
        return new DiaryStore(handle);
    }

    /// The copies of all films together.
    public CopyStore copies() {
        return new CopyStore(handle);
    }

    /// Who directed, wrote and played in the films, to be counted.
    public CreditRollStore creditRoll() {
        return new CreditRollStore(handle);
    }

    public WritingStore writings() {
        return new WritingStore(handle);
    }

    /// Revisions are kept without a step of their own: no undo takes one away.
    public RevisionStore revisions() {
        return new RevisionStore(handle, log);
    }

    public PictureStore pictures() {
        return new PictureStore(handle);
    }

    public ListStore lists() {
        return new ListStore(handle);
    }

    public FeaturedStore featured() {
        return new FeaturedStore(handle);
    }

    public CustomFieldStore customFields() {
        return new CustomFieldStore(handle);
    }

    public SampleStore samples() {
        return new SampleStore(handle);
    }

    public SearchStore search() {
        return new SearchStore(handle);
    }

    /// What a query has to ask.
    public TermStore terms() {
        return new TermStore(handle);
    }

    /// The names that values of a query can have.
    public KnownNamesStore knownNames() {
        return new KnownNamesStore(handle);
    }

    public SavedViewStore savedViews() {
        return new SavedViewStore(handle);
    }

    /// Changes of these are no step of undo.
    public PublicationStore publications() {
        return new PublicationStore(handle);
    }

    public HistoryStore history() {
        return new HistoryStore(handle);
    }

    /// What imports are compared with.
    public MatchStore matches() {
        return new MatchStore(handle);
    }

    public ImportStore imports() {
        return new ImportStore(handle);
    }

    /// Takes back what an earlier step did; only within a write.
    public StepReversal reversal() {
        return new StepReversal(handle, ChangeTriggers.tables(handle));
    }

    public BinStore bin() {
        return new BinStore(handle);
    }

    public StampStore stamps() {
        return new StampStore(handle);
    }

    /// Begins to insert very many new things; only within a write, and to be closed there.
    public Bulk bulk() {
        return new Bulk(handle, check);
    }

    public IntegrityCheck integrity() {
        return new IntegrityCheck(handle);
    }

    /// Runs work in one transaction, rolled back whatever it throws.
    <T> T inTransaction(Supplier<T> work) {
        try {
            return handle.inTransaction(_ -> work.get());
        } catch (JdbiException e) {
            throw StoreException.of(e);
        }
    }

    void close() {
        try {
            handle.close();
        } catch (JdbiException e) {
            throw StoreException.of(e);
        }
    }
}
