package app.matinee.cli;

import app.matinee.text.Phrase;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/// `awards …`: asks for one of the questions.
@Command
final class AwardsCommand implements Callable<Integer> {

    @Override
    public Integer call() throws WrongUsage {
        throw new WrongUsage(Phrase.of("cli.awards.noQuestion"));
    }
}
