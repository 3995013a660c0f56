package app.matinee.ui;

import app.matinee.app.Surroundings;
import app.matinee.job.Jobs;
import app.matinee.text.Texts;
import app.matinee.ui.kit.Browser;
import app.matinee.ui.kit.Choice;
import app.matinee.ui.kit.Dialogs;
import app.matinee.ui.kit.FileQuestion;
import app.matinee.ui.kit.FxDialogs;
import app.matinee.ui.kit.Overlay;
import app.matinee.ui.kit.Sheet;
import app.matinee.ui.kit.print.Printing;
import app.matinee.ui.kit.print.Printout;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;

/// Answers for the system's choosers with what a test put in, and notes what was to be opened; all
/// else is the real thing.
public final class TestSurroundings implements Surroundings {

    private final Deque<Path> answers = new ArrayDeque<>();
    private final List<String> opened = new ArrayList<>();
    private final List<Printout> printed = new ArrayList<>();
    private final List<Throwable> failures = new ArrayList<>();

    /// The next chooser gives this file or folder.
    public void answer(Path path) {
        answers.add(path);
    }

    /// The addresses and folders that were to be opened outside, in order.
    public List<String> opened() {
        return opened;
    }

    /// The failures the user was told of, in order.
    public List<Throwable> failures() {
        return failures;
    }

    /// What was to be printed, in order.
    public List<Printout> printed() {
        return printed;
    }

    @Override
    public Printing printing(Overlay overlay, Dialogs dialogs, Texts texts) {
        return printed::add;
    }

    @Override
    public Browser browser(Jobs jobs) {
        return new Browser() {
            @Override
            public void open(String address) {
                opened.add(address);
            }

            @Override
            public void show(Path folder) {
                opened.add(folder.toString());
            }
        };
    }

    @Override
    public Dialogs dialogs(Overlay overlay, Texts texts) {
        return new Answering(
                new FxDialogs(
                        () -> {
                            throw new AssertionError("a test opened a chooser of the system");
                        },
                        overlay,
                        texts));
    }

    private final class Answering implements Dialogs {

        private final Dialogs real;

        private Answering(Dialogs real) {
            this.real = real;
        }

        @Override
        public Optional<Path> chooseFile(FileQuestion question) {
            return Optional.ofNullable(answers.poll());
        }

        @Override
        public List<Path> chooseFiles(FileQuestion question) {
            List<Path> all = List.copyOf(answers);
            answers.clear();
            return all;
        }

        @Override
        public Optional<Path> chooseFolder(FileQuestion question) {
            return Optional.ofNullable(answers.poll());
        }

        @Override
        public Optional<Path> chooseTarget(FileQuestion question) {
            return Optional.ofNullable(answers.poll());
        }

        @Override
        public void failure(Throwable failure) {
            failures.add(failure);
            real.failure(failure);
        }

        @Override
        public void failure(String title, String text, String details) {
            real.failure(title, text, details);
        }

        @Override
        public void ask(String title, String text, List<Choice> choices) {
            real.ask(title, text, choices);
        }

        @Override
        public Sheet open(String accessibleName, Node content) {
            return real.open(accessibleName, content);
        }
    }
}
