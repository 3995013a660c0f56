package app.matinee.ui.kit.print;

import app.matinee.text.Texts;
import app.matinee.ui.kit.Dialogs;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.print.PageLayout;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.stage.Window;
import javafx.util.Duration;

/// Prints on the system's printers, a page at a time so that the window stays alive.
public final class FxPrinting implements Printing {

    private static final Duration BETWEEN_PAGES = Duration.millis(10);

    private final Supplier<? extends Window> window;
    private final Dialogs dialogs;
    private final Texts texts;

    /// @param window the one to ask over
    public FxPrinting(Supplier<? extends Window> window, Dialogs dialogs, Texts texts) {
        this.window = window;
        this.dialogs = dialogs;
        this.texts = texts;
    }

    @Override
    public void print(Printout out) {
        PrinterJob job = Printer.getDefaultPrinter() == null ? null : PrinterJob.createPrinterJob();
        if (job == null) {
            failed("none");
            return;
        }
        job.getJobSettings().setJobName(out.title());
        if (job.showPrintDialog(window.get())) {
            PageLayout paper = job.getJobSettings().getPageLayout();
            printRest(
                    job,
                    paper,
                    new PrintPages(out, paper.getPrintableWidth(), paper.getPrintableHeight()));
        } else {
            job.cancelJob();
        }
    }

    private void printRest(PrinterJob job, PageLayout paper, PrintPages pages) {
        if (!pages.hasNext()) {
            job.endJob();
        } else if (job.printPage(paper, pages.next())) {
            PauseTransition next = new PauseTransition(BETWEEN_PAGES);
            next.setOnFinished(_ -> printRest(job, paper, pages));
            next.play();
        } else {
            job.cancelJob();
            failed("failed");
        }
    }

    private void failed(String what) {
        dialogs.failure(
                texts.get("print." + what + ".title"), texts.get("print." + what + ".text"), "");
    }
}
