package app.matinee.app;

import app.matinee.store.StoreException;
import app.matinee.text.ExpectedFailure;
import app.matinee.text.PassedOn;
import app.matinee.text.Texts;
import app.matinee.ui.kit.Dialogs;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Takes every failure that nobody else took: logs it once and tells the user once, in plain words.
final class Failures implements Consumer<Throwable> {

    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    private final Dialogs dialogs;
    private final Texts texts;

    Failures(Dialogs dialogs, Texts texts) {
        this.dialogs = dialogs;
        this.texts = texts;
    }

    @Override
    public void accept(Throwable failure) {
        switch (failure) {
            case ExpectedFailure expected -> {
                LOG.info("Told the user: {}", expected.getMessage());
                dialogs.failure(expected);
            }
            case PassedOn passed -> accept(passed.failure());
            case StoreException store when store.kind() != StoreException.Kind.OTHER -> {
                LOG.error("The journal could not be read or written", store);
                dialogs.failure(
                        texts.get("failure.title"), texts.get(store.kind().messageKey()), "");
            }
            default -> {
                LOG.error("Unexpected failure", failure);
                dialogs.failure(failure);
            }
        }
    }
}
