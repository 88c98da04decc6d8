package dev.stackwright.ui.shell;

import dev.stackwright.ui.code.Searched;
import dev.stackwright.ui.fx.Icons;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The one drawer at the bottom of the canvas: problems, files, logs, outline, assessment and history.
public final class Drawer extends BorderPane {

    /// The tabs of the drawer.
    public enum Tab {
        PROBLEMS("Problems"),
        FILES("Files"),
        LOGS("Logs"),
        OUTLINE("Outline"),
        ASSESSMENT("Assessment"),
        HISTORY("History");

        private final String title;

        Tab(String title) {
            this.title = title;
        }

        /// What the tab says.
        public String title() {
            return title;
        }
    }

    private final Map<Tab, Supplier<? extends Node>> views;
    private final HBox head = new HBox();
    private final Map<Tab, ToggleButton> heads = new EnumMap<>(Tab.class);
    private final ReadOnlyObjectWrapper<Optional<Tab>> open = new ReadOnlyObjectWrapper<>(Optional.empty());

    /// A closed drawer with these views, each asked for when it is shown.
    public Drawer(Map<Tab, Supplier<? extends Node>> views) {
        this.views = new EnumMap<>(views);
        setId("drawer");
        getStyleClass().addAll("panel", "drawer");
        head.getStyleClass().add("drawer-head");
        for (Tab tab : Tab.values()) {
            ToggleButton button = new ToggleButton(tab.title());
            button.getStyleClass().addAll("flat", "tab-button");
            button.setFocusTraversable(false);
            button.setOnAction(_ -> open(tab));
            heads.put(tab, button);
            head.getChildren().add(button);
        }
    }

    private void furnish() {
        if (getTop() == null) {
            Region space = new Region();
            HBox.setHgrow(space, Priority.ALWAYS);
            head.getChildren().addAll(space, Icons.button("mdi2c-chevron-down", "Close the drawer", this::close));
            setTop(head);
        }
    }

    /// The row of the tabs.
    Node head() {
        return head;
    }

    /// The open tab; empty if the drawer is closed.
    public ReadOnlyObjectProperty<Optional<Tab>> openProperty() {
        return open.getReadOnlyProperty();
    }

    /// Opens `tab`, or closes the drawer if that is the open tab.
    public void toggle(Tab tab) {
        if (open.get().equals(Optional.of(tab))) {
            close();
        } else {
            open(tab);
        }
    }

    /// Opens `tab`.
    public void open(Tab tab) {
        furnish();
        heads.forEach((other, button) -> button.setSelected(other == tab));
        setCenter(view(tab));
        open.set(Optional.of(tab));
    }

    /// Asks for what to look for in the open tab, or in the files if that has no lines to look through.
    public void search() {
        if (open.get().map(this::view).filter(Searched.class::isInstance).isEmpty()) {
            open(Tab.FILES);
        }
        open.get().map(this::view).map(Searched.class::cast).ifPresent(Searched::search);
    }

    private Node view(Tab tab) {
        return Objects.requireNonNull(views.get(tab)).get();
    }

    private void close() {
        open.set(Optional.empty());
    }
}
