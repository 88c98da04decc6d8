package dev.stackwright.ui.palette;

import atlantafx.base.controls.CustomTextField;
import dev.stackwright.catalog.Kind;
import dev.stackwright.ui.fx.Background;
import dev.stackwright.ui.fx.Icons;
import dev.stackwright.ui.session.DesignSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The kinds by group, with a search box. A tile is dragged onto the canvas, or added by a double-click or Enter.
public final class PaletteView extends VBox {

    private final DesignSession session;
    private final List<KindTile> tiles = new ArrayList<>();
    private final VBox list = new VBox();
    private final CustomTextField search = new CustomTextField();

    /// A palette of the session's catalogue; `add` puts a kind in the middle of the canvas.
    public PaletteView(DesignSession session, Background background, Consumer<Kind> add) {
        this.session = session;
        setId("palette");
        getStyleClass().addAll("panel", "palette");
        search.setPromptText("Search");
        search.setId("palette-search");
        search.setLeft(Icons.of("mdi2m-magnify", "muted-icon"));
        search.textProperty().addListener(_ -> showMatches());
        search.setOnAction(
                _ -> tiles.stream().filter(this::matches).findFirst().ifPresent(tile -> add.accept(tile.kind())));
        session.catalogProperty().subscribe(catalog -> {
            tiles.clear();
            catalog.kinds().values().forEach(kind -> tiles.add(new KindTile(kind, session, background, add)));
            showMatches();
        });
        list.getStyleClass().add("palette-list");
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("bare");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(search, scroll);
    }

    private void showMatches() {
        list.getChildren().clear();
        for (String group : session.catalog().groups()) {
            List<KindTile> shown = tiles.stream()
                    .filter(tile -> tile.kind().group().equals(group))
                    .filter(this::matches)
                    .toList();
            if (!shown.isEmpty()) {
                Label heading = new Label(group);
                heading.getStyleClass().add("group-heading");
                list.getChildren().add(heading);
                list.getChildren().addAll(shown);
            }
        }
        if (list.getChildren().isEmpty()) {
            Label none = new Label("No kind matches");
            none.getStyleClass().add("empty-note");
            list.getChildren().add(none);
        }
    }

    private boolean matches(KindTile tile) {
        String wanted = search.getText().strip().toLowerCase(Locale.ROOT);
        Kind kind = tile.kind();
        String text = String.join(" ", kind.id(), kind.title(), kind.group(), kind.summary());
        return text.toLowerCase(Locale.ROOT).contains(wanted);
    }

    /// Puts the keyboard into the search box.
    public void focusSearch() {
        search.requestFocus();
        search.selectAll();
    }
}
