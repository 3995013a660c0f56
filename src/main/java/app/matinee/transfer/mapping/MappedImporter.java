package app.matinee.transfer.mapping;

import app.matinee.incoming.IncomingBatch;
import app.matinee.job.Progress;
import app.matinee.transfer.reading.FirstLook;
import app.matinee.transfer.reading.ImportOption;
import app.matinee.transfer.reading.ImportRefused;
import app.matinee.transfer.reading.ImportRequest;
import app.matinee.transfer.reading.Importer;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads any table of films by a mapping of its columns, which is guessed where none is given.
public final class MappedImporter implements Importer {

    /// All its films go on the watchlist.
    static final String WATCHLIST = "watchlist";

    /// All its films were seen.
    static final String SEEN = "seen";

    private final boolean json;
    private final TableChoice choice;
    private final @Nullable Mapping mapping;

    private MappedImporter(boolean json, TableChoice choice, @Nullable Mapping mapping) {
        this.json = json;
        this.choice = choice;
        this.mapping = mapping;
    }

    /// Separated text: CSV, TSV and their kind.
    public static MappedImporter csv() {
        return new MappedImporter(false, TableChoice.FOUND, null);
    }

    /// Objects in JSON.
    public static MappedImporter json() {
        return new MappedImporter(true, TableChoice.FOUND, null);
    }

    /// The same with what the owner settled on.
    public MappedImporter with(TableChoice newChoice, @Nullable Mapping newMapping) {
        return new MappedImporter(json, newChoice, newMapping);
    }

    @Override
    public String format() {
        return json ? "json" : "csv";
    }

    /// Anything that looks like a table, also in several files; to be asked last.
    @Override
    public boolean recognises(FirstLook look) {
        boolean table =
                look.shape() == FirstLook.Shape.FILE
                        && !look.start().stripLeading().startsWith("<")
                        && look.header().size() > 1;
        return json ? look.isJson() : table && !look.isJson() || TableFiles.areOne(look);
    }

    @Override
    public List<ImportOption> options() {
        return List.of(new ImportOption(WATCHLIST, false), new ImportOption(SEEN, false));
    }

    /// Looks at the columns of a file.
    public TableLook look(Path path) throws ImportRefused {
        return TableLook.at(path, json, choice);
    }

    /// What the columns likely mean.
    public static Mapping guess(TableLook look) {
        return Guessing.guess(look);
    }

    @Override
    public IncomingBatch read(ImportRequest request, Progress progress) throws ImportRefused {
        TableLook look = look(request.path());
        Mapping by = mapping == null ? Guessing.guess(look) : mapping;
        return new MappedReading(look, by, request, progress).read(format());
    }
}
