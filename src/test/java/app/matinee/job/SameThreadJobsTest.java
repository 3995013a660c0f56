package app.matinee.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SameThreadJobsTest {

    private final SameThreadJobs jobs = new SameThreadJobs();
    private final List<Object> heard = new ArrayList<>();

    @Test
    void tellsTheResultThenTheEnd() {
        jobs.start("some.title", _ -> 42).onSuccess(heard::add).onEnd(() -> heard.add("end"));

        assertThat(heard).containsExactly(42, "end");
    }

    @Test
    void givesAFailureToTheFirstHandlerOfItsType() {
        jobs.start("some.title", _ -> fail(new FileNotFoundException("gone")))
                .onSuccess(_ -> heard.add("success"))
                .onFailure(IllegalStateException.class, _ -> heard.add("state"))
                .onFailure(IOException.class, failure -> heard.add(failure.getMessage()))
                .onFailure(Exception.class, _ -> heard.add("second"));

        assertThat(heard).containsExactly("gone");
        assertThat(jobs.untaken()).isEmpty();
    }

    @Test
    void keepsAFailureNobodyTook() {
        IOException failure = new IOException("disk");

        jobs.startInOrder("some.title", _ -> fail(failure))
                .onFailure(IllegalStateException.class, heard::add);

        assertThat(heard).isEmpty();
        assertThat(jobs.untaken()).containsExactly(failure);
    }

    private static String fail(Exception failure) throws Exception {
        throw failure;
    }
}
