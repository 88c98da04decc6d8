package dev.stackwright.ui.palette;

import atlantafx.base.controls.CustomTextField;
import dev.stackwright.catalog.Kind;
import dev.stackwright.ui.fx.Background;
import dev.stackwright.ui.fx.Icons;
import dev.stackwright.ui.preferences.Settings;
import dev.stackwright.ui.session.DesignSession;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/// The kinds by group, with a search box. A tile is dragged onto the canvas, or added by a double-click or Enter.
public final class PaletteView extends VBox {

    /// As many tiles as are in sight when the window opens.
    private static final int FIRST = 24;

    private final DesignSession session;
    private final Function<Kind, KindTile> maker;
    private final Map<Kind, KindTile> tiles = new HashMap<>();
    private final Map<Heading, Label> headings = new HashMap<>();
    private final VBox list = new VBox();
    private final CustomTextField search = new CustomTextField();
    private final Settings settings;
    private boolean whole;

    /// The name of a group above the first of its kinds.
    private record Heading(String group, String first) {

        Label label() {
            return PaletteView.label(group, "group-heading");
        }
    }

    /// A palette of the session's catalogue; `add` puts a kind in the middle of the canvas.
    public PaletteView(DesignSession session, Background background, Settings settings, Consumer<Kind> add) {
        this.session = session;
        this.settings = settings;
        KindMenu menu = new KindMenu(add, settings);
        this.maker = kind -> new KindTile(kind, session, background, add, menu);
        settings.property().addListener((_, before, now) -> {
            if (!before.favourites().equals(now.favourites())) {
                showMatches();
            }
        });
        setId("palette");
        getStyleClass().addAll("panel", "palette");
        search.setPromptText("Search");
        search.setId("palette-search");
        search.setAccessibleText("Find a kind");
        search.textProperty().addListener(_ -> showMatches());
        search.setOnAction(_ -> matches().stream().findFirst().ifPresent(add));
        session.catalogProperty().addListener(_ -> showMatches());
        list.getStyleClass().add("palette-list");
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("bare");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(search, scroll);
        // The design is drawn first; icons and tiles in sight come next and those below the edge last.
        background.afterDrawing(() -> {
            search.setLeft(Icons.of("mdi2m-magnify", "muted-icon"));
            showMatches();
            background.after(Duration.millis(500), () -> {
                whole = true;
                showMatches();
            });
        });
    }

    private void showMatches() {
        List<Node> nodes = new ArrayList<>();
        String group = "";
        for (Kind kind : whole ? matches() : matches().stream().limit(FIRST).toList()) {
            if (!group(kind).equals(group)) {
                group = group(kind);
                nodes.add(headings.computeIfAbsent(new Heading(group, kind.id()), Heading::label));
            }
            nodes.add(tiles.computeIfAbsent(kind, maker));
        }
        show(nodes.isEmpty() ? List.of(label("No kind matches.", "empty-note")) : nodes);
    }

    /// Leaves the first nodes where they are as far as they stay: what is taken out is styled anew when it comes back,
    /// and loses the keyboard.
    private void show(List<Node> nodes) {
        List<Node> shown = list.getChildren();
        int same = 0;
        while (same < Math.min(shown.size(), nodes.size()) && shown.get(same).equals(nodes.get(same))) {
            same++;
        }
        shown.subList(same, shown.size()).clear();
        shown.addAll(nodes.subList(same, nodes.size()));
    }

    private static Label label(String text, String styleClass) {
        Label label = new Label(text);
        label.getStyleClass().add(styleClass);
        return label;
    }

    private List<Kind> matches() {
        String wanted = search.getText().strip().toLowerCase(Locale.ROOT);
        return session.catalog().kinds().values().stream()
                .filter(kind -> String.join(" ", kind.id(), kind.title(), kind.group(), kind.summary())
                        .toLowerCase(Locale.ROOT)
                        .contains(wanted))
                .sorted(Comparator.comparing(kind -> !favourite(kind)))
                .toList();
    }

    private boolean favourite(Kind kind) {
        return settings.now().favourites().contains(kind.id());
    }

    private String group(Kind kind) {
        return favourite(kind) ? "Favourites" : kind.group();
    }

    /// Puts the keyboard into the search box.
    public void focusSearch() {
        search.requestFocus();
        search.selectAll();
    }
}
