package bad.library;

import bad.app.Wiring;
import java.awt.image.BufferedImage;
import java.net.http.HttpClient;
import java.util.logging.Logger;
import org.commonmark.node.Node;
import picocli.CommandLine;

/// A store outside `store` that uses what belongs elsewhere.
public final class PosterStore {
    int use(BufferedImage image, HttpClient client, Logger log, Node node, CommandLine line) {
        return image.hashCode()
                + client.hashCode()
                + log.hashCode()
                + node.hashCode()
                + line.hashCode();
    }

    int use(Wiring wiring, ch.qos.logback.classic.Logger logger) {
        return wiring.hashCode() + logger.hashCode();
    }
}
