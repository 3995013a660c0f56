package app.matinee.transfer.wordpress;

import app.matinee.incoming.IncomingBatch;
import app.matinee.job.Progress;
import app.matinee.transfer.reading.Bundle;
import app.matinee.transfer.reading.FirstLook;
import app.matinee.transfer.reading.ImportOption;
import app.matinee.transfer.reading.ImportRefused;
import app.matinee.transfer.reading.ImportRequest;
import app.matinee.transfer.reading.Importer;
import java.util.List;
import java.util.Locale;

/// Reads the posts of a WordPress export; pictures whose files lie in the same folder or zip come
/// along.
public final class WordPressImporter implements Importer {

    /// Posts that are drafts on the site.
    static final String DRAFTS = "drafts";

    /// Pages beside posts.
    static final String PAGES = "pages";

    private static final String NAMESPACE = "wordpress.org/export/";

    @Override
    public String format() {
        return "wordpress";
    }

    @Override
    public boolean recognises(FirstLook look) {
        return look.shape() == FirstLook.Shape.FILE
                ? isExport(look.start())
                : look.entries().stream()
                        .filter(WordPressImporter::isXml)
                        .anyMatch(entry -> isExport(look.startOf(entry)));
    }

    private static boolean isExport(String start) {
        return start.contains("<rss") && start.contains(NAMESPACE);
    }

    static boolean isXml(String entry) {
        return entry.toLowerCase(Locale.ROOT).endsWith(".xml");
    }

    @Override
    public List<ImportOption> options() {
        return List.of(new ImportOption(DRAFTS, true), new ImportOption(PAGES, false));
    }

    @Override
    public IncomingBatch read(ImportRequest request, Progress progress) throws ImportRefused {
        try (Bundle bundle = Bundle.open(request.path())) {
            return new WordPressReading(bundle, request, progress).read(format());
        }
    }
}
