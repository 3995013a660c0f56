package app.matinee.app;

/// Starts Matinee: the window without arguments, the command line with them.
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        System.exit(0);
    }
}
