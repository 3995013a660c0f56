package app.matinee.transfer.posts;

import app.matinee.incoming.IncomingBatch;
import app.matinee.job.Progress;
import app.matinee.transfer.reading.Bundle;
import app.matinee.transfer.reading.FirstLook;
import app.matinee.transfer.reading.ImportOption;
import app.matinee.transfer.reading.ImportRefused;
import app.matinee.transfer.reading.ImportRequest;
import app.matinee.transfer.reading.Importer;
import java.util.List;

/// Reads posts in Markdown, one or a folder or zip of them, with the fields of Hugo, Jekyll or
/// Obsidian before their text, or with none.
public final class MarkdownPostsImporter implements Importer {

    /// Pieces that are drafts where they come from.
    static final String DRAFTS = "drafts";

    @Override
    public String format() {
        return "markdown";
    }

    @Override
    public boolean recognises(FirstLook look) {
        if (look.shape() == FirstLook.Shape.FILE) {
            String name = String.valueOf(look.path().getFileName());
            boolean fields = look.start().matches("(?s)(?:---|\\+\\+\\+)\\s*\\R.*");
            return !look.start().isBlank() && (MarkdownPosts.isMarkdown(name) || fields);
        }
        return look.entries().stream().anyMatch(MarkdownPosts::isPost);
    }

    @Override
    public List<ImportOption> options() {
        return List.of(new ImportOption(DRAFTS, true));
    }

    @Override
    public IncomingBatch read(ImportRequest request, Progress progress) throws ImportRefused {
        try (Bundle bundle = Bundle.open(request.path())) {
            return new MarkdownPosts(bundle, request, progress).read(format());
        }
    }
}
