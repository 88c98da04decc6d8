package dev.stackwright.ui.canvas;

import dev.stackwright.catalog.Kind;
import dev.stackwright.catalog.KindMark;
import dev.stackwright.rules.Finding;
import dev.stackwright.rules.Severity;
import dev.stackwright.ui.fx.Icons;
import dev.stackwright.ui.fx.Lazy;
import dev.stackwright.ui.fx.MarkView;
import dev.stackwright.ui.fx.Tips;
import dev.stackwright.ui.session.Placement;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import org.jspecify.annotations.Nullable;

/// A component on the canvas.
public final class CardView extends StackPane {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass LINKED = PseudoClass.getPseudoClass("linked");
    private static final PseudoClass DIMMED = PseudoClass.getPseudoClass("dimmed");
    private static final PseudoClass LEFT_OUT = PseudoClass.getPseudoClass("left-out");
    private static final PseudoClass ACCEPTING = PseudoClass.getPseudoClass("accepting");

    private final StackPane tile = new StackPane();
    private final Label name = label("card-name");
    private final Label title = label("card-title");
    private final Label fact = label("card-fact");
    private final Label badge = label("badge");
    private final Region port = new Region();
    private final StackPane target = new StackPane(port);
    private final BooleanProperty leads = new SimpleBooleanProperty();
    private final Lazy<Node> plus = new Lazy<>(this::adder);
    private final Lazy<Node> lock = new Lazy<>(this::padlock);
    private @Nullable CardFacts shown;

    CardView() {
        getStyleClass().add("card-node");
        setMinSize(Placement.CARD_WIDTH, Placement.CARD_HEIGHT);
        setMaxSize(Placement.CARD_WIDTH, Placement.CARD_HEIGHT);
        setPrefSize(Placement.CARD_WIDTH, Placement.CARD_HEIGHT);
        resize(Placement.CARD_WIDTH, Placement.CARD_HEIGHT);
        setManaged(false);
        setCache(true);
        tile.getStyleClass().add("card-tile");
        VBox lines = new VBox(name, title, fact);
        lines.getStyleClass().add("card-lines");
        HBox content = new HBox(tile, lines);
        content.getStyleClass().add("card-content");
        content.setMouseTransparent(true);
        port.getStyleClass().add("port");
        target.getStyleClass().add("port-target");
        target.setPickOnBounds(true);
        setAlignment(target, Pos.CENTER_RIGHT);
        setAlignment(badge, Pos.TOP_RIGHT);
        badge.setVisible(false);
        Tips.on(badge, this::messages);
        getChildren().addAll(content, target, badge);
        setAccessibleRole(AccessibleRole.LIST_ITEM);
    }

    /// Says whether something can come behind the card, which then has a plus while the mouse is over it.
    void lead(boolean possible) {
        leads.set(possible);
        if (possible) {
            plus.get();
        }
    }

    private Node adder() {
        StackPane button = new StackPane(Icons.of("mdi2p-plus"));
        StackPane room = new StackPane(button);
        room.visibleProperty()
                .bind(hoverProperty().and(leads).and(pressedProperty().not()));
        button.getStyleClass().add("card-plus");
        room.getStyleClass().add("card-plus-target");
        room.setPickOnBounds(true);
        setAlignment(room, Pos.BOTTOM_RIGHT);
        Tips.on(room, () -> "Add behind " + component());
        getChildren().add(room);
        return room;
    }

    private Node padlock() {
        Node icon = Icons.of("mdi2l-lock-outline", "card-lock");
        setAlignment(icon, Pos.BOTTOM_RIGHT);
        getChildren().add(icon);
        return icon;
    }

    /// A card that follows the pointer while a kind is carried.
    public static CardView ghost(Kind kind) {
        CardView ghost = new CardView();
        ghost.getStyleClass().add("ghost");
        ghost.show(CardFacts.of(kind));
        ghost.setMouseTransparent(true);
        return ghost;
    }

    void show(CardFacts facts) {
        setId("card-" + facts.name());
        if (facts.equals(shown)) {
            return;
        }
        CardFacts before = shown;
        shown = facts;
        if (before == null || !before.group().equals(facts.group())) {
            getStyleClass().removeIf(style -> style.startsWith("group-"));
            getStyleClass().add("group-" + facts.group());
        }
        if (before == null || !before.mark().equals(facts.mark())) {
            tile.getChildren().setAll(new MarkView(facts.mark()));
        }
        pseudoClassStateChanged(LEFT_OUT, facts.leftOut());
        name.setText(facts.name());
        title.setText(facts.title());
        showFact(facts);
        showBadge(facts);
    }

    private void showFact(CardFacts facts) {
        fact.getStyleClass().setAll("label", facts.health().isPresent() ? "card-health" : "card-fact");
        fact.setGraphic(null);
        fact.setText(facts.fact());
        facts.health().ifPresent(health -> {
            fact.getStyleClass().add(health.state().tone());
            fact.setGraphic(Icons.of(health.state().icon(), "health-icon"));
            fact.setText(health.text());
        });
    }

    private void showBadge(CardFacts facts) {
        Optional<Severity> gravest = facts.gravest();
        badge.setVisible(gravest.isPresent());
        gravest.ifPresent(severity -> {
            badge.getStyleClass().setAll("label", "badge", severity.id());
            badge.setGraphic(Icons.of(severity));
            badge.setText(Integer.toString(facts.findings().size()));
        });
    }

    private String messages() {
        return shown == null
                ? ""
                : shown.findings().stream().map(Finding::message).collect(Collectors.joining("\n"));
    }

    /// Says everything of the card to those who hear it, also what is left out of what is seen.
    void speak(CardFacts facts, List<String> neighbours) {
        setAccessibleText(
                spoken(facts) + (neighbours.isEmpty() ? "" : ", linked with " + String.join(", ", neighbours)));
    }

    private static String spoken(CardFacts facts) {
        String health = facts.health().map(state -> ", " + state.text()).orElse("");
        int count = facts.findings().size();
        return facts.name() + ", " + facts.title() + (facts.leftOut() ? ", left out" : "") + health + ", "
                + (count == 0 ? "no findings" : count == 1 ? "1 finding" : count + " findings");
    }

    /// The component that it shows; empty while it shows none.
    String component() {
        return shown == null || !isVisible() ? "" : shown.name();
    }

    /// Looks like a card of this look, for others to be painted like it.
    void pose(CardBrush.Look look) {
        getStyleClass().add("group-" + look.group());
        pseudoClassStateChanged(LEFT_OUT, look.leftOut());
        tile.getChildren().setAll(new MarkView(KindMark.PLAIN));
        look.gravest().ifPresent(severity -> badge.getStyleClass().setAll("label", "badge", severity.id()));
        mark(look.mark());
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.SELECTED
                ? (Object) getPseudoClassStates().contains(SELECTED)
                : super.queryAccessibleAttribute(attribute, parameters);
    }

    /// How it looks.
    CardInk ink() {
        Paint tint = tile.getChildren().getFirst() instanceof MarkView mark ? mark.ink() : Color.GRAY;
        return new CardInk(
                CardInk.ground(this),
                CardInk.line(this),
                getOpacity(),
                CardInk.ground(tile),
                tint,
                tile.getOpacity(),
                new CardInk.Ink(name.getTextFill(), name.getFont()),
                new CardInk.Ink(title.getTextFill(), title.getFont()),
                CardInk.line(badge));
    }

    void mark(CardBrush.Mark mark) {
        pseudoClassStateChanged(SELECTED, mark.selected());
        notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTED);
        pseudoClassStateChanged(LINKED, mark.linked());
        pseudoClassStateChanged(DIMMED, mark.dimmed());
        pseudoClassStateChanged(ACCEPTING, mark.accepting());
        if (mark.locked()) {
            lock.get();
        }
        lock.ifMade(icon -> icon.setVisible(mark.locked()));
    }

    /// True if `node` is this card's port or lies in it.
    boolean isPort(@Nullable Node node) {
        return port.equals(node) || target.equals(node);
    }

    /// True if `node` lies in the plus by which something is added behind the card.
    boolean isPlus(@Nullable Node node) {
        boolean[] inside = {false};
        plus.ifMade(made -> {
            for (Node here = node; here != null; here = here.getParent()) {
                inside[0] |= here.equals(made);
            }
        });
        return inside[0];
    }

    /// The badge, if `node` lies in it.
    Optional<Node> badge(@Nullable Node node) {
        boolean inside = node != null && (badge.equals(node) || badge.equals(node.getParent()));
        return inside ? Optional.of(badge) : Optional.empty();
    }

    private static Label label(String styleClass) {
        Label label = new Label();
        label.getStyleClass().add(styleClass);
        return label;
    }
}
