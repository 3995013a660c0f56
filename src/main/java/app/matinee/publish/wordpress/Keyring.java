package app.matinee.publish.wordpress;

import java.util.Optional;

/// Where the system keeps passwords.
public interface Keyring {

    /// A machine without one.
    Keyring NONE =
            new Keyring() {
                @Override
                public Optional<String> find(String site, String user) {
                    return Optional.empty();
                }

                @Override
                public boolean keep(String site, String user, String password) {
                    return false;
                }

                @Override
                public void forget(String site, String user) {}
            };

    Optional<String> find(String site, String user);

    /// @return whether it took the password
    boolean keep(String site, String user, String password);

    void forget(String site, String user);
}
