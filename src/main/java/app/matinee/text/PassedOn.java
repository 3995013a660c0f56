package app.matinee.text;

/// An expected failure on its way through code that declares none; told like the failure itself.
public final class PassedOn extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ExpectedFailure failure;

    public PassedOn(ExpectedFailure failure) {
        super(failure);
        this.failure = failure;
    }

    public ExpectedFailure failure() {
        return failure;
    }
}
