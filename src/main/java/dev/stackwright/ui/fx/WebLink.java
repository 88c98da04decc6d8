package dev.stackwright.ui.fx;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;

/// A link in a text to a page of the web, with the words that stand for it.
public record WebLink(String words, URI address) {

    private static final Set<String> SCHEMES = Set.of("http", "https");

    /// The link to `destination`, if that is a page of the web.
    static Optional<WebLink> to(String destination, String words) {
        try {
            URI address = new URI(destination);
            boolean web = address.getScheme() != null
                    && SCHEMES.contains(address.getScheme().toLowerCase(Locale.ROOT))
                    && address.getHost() != null;
            return web ? Optional.of(new WebLink(words, address)) : Optional.empty();
        } catch (URISyntaxException _) {
            return Optional.empty();
        }
    }

    /// The link whose words in `node` are at this place of the scene.
    public static Optional<WebLink> at(Point2D scene, Node node) {
        if (node instanceof Parent parent) {
            return parent.getChildrenUnmodifiable().stream()
                    .flatMap(child -> at(scene, child).stream())
                    .findFirst();
        }
        return node.getUserData() instanceof WebLink link && node.contains(node.sceneToLocal(scene))
                ? Optional.of(link)
                : Optional.empty();
    }
}
