package bad.app;

/// What nobody may depend on.
public final class Wiring {}
