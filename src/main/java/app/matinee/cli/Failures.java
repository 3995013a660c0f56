package app.matinee.cli;

import app.matinee.store.StoreException;
import app.matinee.text.ExpectedFailure;
import app.matinee.text.PassedOn;
import app.matinee.text.Texts;
import java.io.PrintWriter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/// Says on standard error what went wrong, and makes it an exit code.
final class Failures implements IExecutionExceptionHandler, IParameterExceptionHandler {

    static final int FAILED = 1;
    static final int WRONG_USAGE = 2;

    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    private final Texts texts;

    Failures(Texts texts) {
        this.texts = texts;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine line, ParseResult parsed) {
        PrintWriter err = line.getErr();
        switch (failure) {
            case WrongUsage wrong -> {
                err.println(texts.say(wrong.phrase()));
                return seeHelp(line);
            }
            case CommandFailed failed -> {
                err.println(texts.say(failed.phrase()));
                failed.more().forEach(err::println);
            }
            case ExpectedFailure expected -> {
                LOG.info("Refused: {}", expected.getMessage());
                err.println(texts.say(expected.phrase()));
            }
            case PassedOn passed -> {
                return handleExecutionException(passed.failure(), line, parsed);
            }
            case StoreException store when texts.has(store.kind().messageKey()) -> {
                LOG.error("The journal could not be read or written", store);
                err.println(texts.get(store.kind().messageKey()));
            }
            default -> {
                LOG.error("A command failed", failure);
                err.println(texts.get("failure.text"));
            }
        }
        return FAILED;
    }

    @Override
    public int handleParseException(ParameterException wrong, String[] args) {
        CommandLine line = wrong.getCommandLine();
        boolean noSuchCommand =
                wrong instanceof UnmatchedArgumentException unmatched
                        && line.getParent() == null
                        && !unmatched.getUnmatched().getFirst().startsWith("-");
        String message =
                noSuchCommand
                        ? texts.get(
                                "cli.usage.noSuchCommand",
                                ((UnmatchedArgumentException) wrong).getUnmatched().getFirst())
                        : wrong.getMessage();
        line.getErr().println(message);
        return seeHelp(line);
    }

    private int seeHelp(CommandLine line) {
        String command = line.getCommandSpec().qualifiedName();
        line.getErr().println(texts.get("cli.usage.seeHelp", command));
        return WRONG_USAGE;
    }
}
