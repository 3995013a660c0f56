package app.matinee.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import app.matinee.job.Job;
import app.matinee.job.JobHandle;
import app.matinee.job.JobRun;
import app.matinee.job.Jobs;
import app.matinee.job.Progress;
import app.matinee.pictures.PictureFolder;
import app.matinee.pictures.PictureReader;
import app.matinee.pictures.SamplePictures;
import app.matinee.pictures.Thumbnails;
import app.matinee.text.Phrase;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@FxTest
class PictureImagesTest {

    @TempDir private Path journal;
    private final LaterJobs jobs = new LaterJobs();
    private final List<String> heard = new ArrayList<>();
    private PictureFolder folder;
    private PictureImages images;

    @BeforeEach
    void open() {
        PictureReader reader = new PictureReader();
        folder = new PictureFolder(journal.resolve("pictures"), reader);
        images =
                new PictureImages(jobs, new Thumbnails(journal, folder, reader), 160 * 160 * 4 * 2);
    }

    @Test
    void givesThePictureOnceItIsLoadedAndAtOnceAfterwards() throws Exception {
        String hash = picture(600);
        List<Image> shown = new ArrayList<>();

        OnFx.run(() -> {
            images.load(hash, 100, shown::add);
            images.load(hash, 140, shown::add);
            assertThat(images.ready(hash, 120)).isNull();
            jobs.runAll();
            images.load(hash, 100, shown::add);
        });

        assertThat(shown).hasSize(3).containsOnly(images.ready(hash, 160));
        assertThat(shown.getFirst().getWidth()).isEqualTo(160);
        Color left = shown.getFirst().getPixelReader().getColor(5, 5);
        assertThat(left.getRed()).isGreaterThan(0.9);
        assertThat(jobs.started).isEqualTo(1);
    }

    @Test
    void loadsTwoAtATimeTheLastAskedForFirst() throws Exception {
        List<String> hashes = List.of(picture(200), picture(201), picture(202), picture(203));

        OnFx.run(() -> {
            for (int i = 0; i < hashes.size(); i++) {
                String name = "picture " + i;
                images.load(hashes.get(i), 50, _ -> heard.add(name));
            }
            assertThat(jobs.waiting).hasSize(2);
            jobs.runAll();
        });

        assertThat(heard).containsExactly("picture 0", "picture 1", "picture 3", "picture 2");
    }

    @Test
    void forgetsWhatWasUsedLongestAgo() throws Exception {
        String first = picture(300);
        String second = picture(301);
        String third = picture(302);

        OnFx.run(() -> {
            images.load(first, 160, _ -> {});
            images.load(second, 160, _ -> {});
            jobs.runAll();
            images.ready(first, 160);
            images.load(third, 160, _ -> {});
            jobs.runAll();
        });

        assertThat(images.ready(first, 160)).isNotNull();
        assertThat(images.ready(second, 160)).isNull();
        assertThat(images.ready(third, 160)).isNotNull();
    }

    @Test
    void aMissingPictureHoldsNothingUp() throws Exception {
        String there = picture(200);

        OnFx.run(() -> {
            images.load("a".repeat(64), 50, _ -> heard.add("missing"));
            images.load("b".repeat(64), 50, _ -> heard.add("missing"));
            images.load(there, 50, _ -> heard.add("there"));
            jobs.runAll();
        });

        assertThat(heard).containsExactly("there");
    }

    private String picture(int width) throws Exception {
        return folder.add(SamplePictures.picture("png", width, width), "test").hash();
    }

    /// Keeps jobs until they are told to run, so that a test sees what waits.
    private static final class LaterJobs implements Jobs {
        private final Deque<Runnable> waiting = new ArrayDeque<>();
        private int started;

        void runAll() {
            while (!waiting.isEmpty()) {
                waiting.removeFirst().run();
            }
        }

        @Override
        public <T extends @Nullable Object> JobHandle<T> start(Phrase title, Job<T> job) {
            return startQuietly(job);
        }

        @Override
        public <T extends @Nullable Object> JobHandle<T> startInOrder(Phrase title, Job<T> job) {
            return startQuietly(job);
        }

        @Override
        public <T extends @Nullable Object> JobHandle<T> startQuietly(Job<T> job) {
            started++;
            JobRun<T> run =
                    new JobRun<>(
                            job,
                            failure -> {
                                throw new AssertionError(failure);
                            });
            waiting.add(() -> {
                run.run(Progress.NONE);
                run.deliver();
            });
            return run;
        }
    }
}
