package dev.stackwright.ui.picture;

import static dev.stackwright.ui.picture.Outline.number;

import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.BorderStroke;
import javafx.scene.layout.BorderStrokeStyle;
import javafx.scene.layout.CornerRadii;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.transform.Transform;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.kordamp.ikonli.javafx.FontIcon;

/// Writes a laid-out tree of nodes as SVG, as it looks: grounds and borders of regions, lines, and text that stays
/// text. Icons become outlines, because nobody else has their font. Effects are left out.
final class SvgWriter {

    private static final Map<String, String> WEIGHTS = Map.of("Medium", "500", "Semi Bold", "600");

    private final XMLStreamWriter xml;

    private SvgWriter(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /// The picture of `root`, which is the root of its scene.
    static String of(Region root, String title) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            new SvgWriter(xml).document(root, title);
            xml.close();
        } catch (XMLStreamException problem) {
            throw new IllegalStateException("A text in memory could not be written.", problem);
        }
        return text.toString();
    }

    private void document(Region root, String title) throws XMLStreamException {
        String width = number(root.getWidth());
        String height = number(root.getHeight());
        xml.writeStartElement("svg");
        xml.writeDefaultNamespace("http://www.w3.org/2000/svg");
        attributes("width", width, "height", height, "viewBox", "0 0 " + width + " " + height, "role", "img");
        xml.writeCharacters("\n");
        xml.writeStartElement("title");
        xml.writeCharacters(title);
        xml.writeEndElement();
        node(root);
        xml.writeCharacters("\n");
        xml.writeEndElement();
        xml.writeCharacters("\n");
    }

    private void node(Node node) throws XMLStreamException {
        if (!node.isVisible() || node.getOpacity() == 0) {
            return;
        }
        boolean group = node.getId() != null || node.getOpacity() < 1;
        if (group) {
            start("g");
            if (node.getId() != null) {
                attributes("id", node.getId());
            }
            if (node.getOpacity() < 1) {
                attributes("opacity", number(node.getOpacity()));
            }
        }
        boolean clipped = node.getClip() instanceof Rectangle;
        if (node.getClip() instanceof Rectangle clip) {
            clip(node, clip);
        }
        switch (node) {
            case FontIcon icon -> shape(icon);
            case Text text -> text(text);
            case Shape shape -> shape(shape);
            case Region region -> region(region);
            case Parent parent -> children(parent);
            default -> {}
        }
        if (clipped) {
            xml.writeEndElement();
        }
        if (group) {
            xml.writeEndElement();
        }
    }

    /// Begins a part of the picture outside of which nothing shows; its coordinates are those of the whole.
    private void clip(Node node, Rectangle clip) throws XMLStreamException {
        start("svg");
        place(node, clip.getX(), clip.getY());
        attributes("width", number(clip.getWidth()), "height", number(clip.getHeight()));
        Transform whole = node.getLocalToSceneTransform();
        attributes(
                "viewBox",
                number(clip.getX() + whole.getTx()) + " " + number(clip.getY() + whole.getTy()) + " "
                        + number(clip.getWidth()) + " " + number(clip.getHeight()));
    }

    private void children(Parent parent) throws XMLStreamException {
        for (Node child : parent.getChildrenUnmodifiable()) {
            node(child);
        }
    }

    private void region(Region region) throws XMLStreamException {
        List<BackgroundFill> fills = region.getBackground() == null
                ? List.of()
                : region.getBackground().getFills();
        for (BackgroundFill fill : fills) {
            if (shows(fill.getFill())) {
                box(region, fill.getInsets(), fill.getRadii(), 0);
                paint("fill", fill.getFill());
            }
        }
        List<BorderStroke> strokes =
                region.getBorder() == null ? List.of() : region.getBorder().getStrokes();
        for (BorderStroke stroke : strokes) {
            double width = stroke.getWidths().getTop();
            if (width > 0
                    && shows(stroke.getTopStroke())
                    && !stroke.getTopStyle().equals(BorderStrokeStyle.NONE)) {
                box(region, stroke.getInsets(), stroke.getRadii(), width / 2);
                attributes("fill", "none", "stroke-width", number(width));
                paint("stroke", stroke.getTopStroke());
                dashes(stroke.getTopStyle().getDashArray());
            }
        }
        children(region);
    }

    /// Begins a rectangle that lies `inside` the region's edge.
    private void box(Region region, Insets insets, CornerRadii radii, double inside) throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeEmptyElement("rect");
        place(region, insets.getLeft() + inside, insets.getTop() + inside);
        attributes(
                "width", number(region.getWidth() - insets.getLeft() - insets.getRight() - 2 * inside),
                "height", number(region.getHeight() - insets.getTop() - insets.getBottom() - 2 * inside));
        double radius = radii.getTopLeftHorizontalRadius() - inside;
        if (radius > 0) {
            attributes("rx", number(radius));
        }
    }

    private void text(Text text) throws XMLStreamException {
        if (text.getText().isBlank()) {
            return;
        }
        start("text");
        place(text, text.getLayoutBounds().getMinX(), text.getLayoutBounds().getMinY() + text.getBaselineOffset());
        font(text.getFont());
        paint("fill", text.getFill());
        xml.writeCharacters(text.getText());
        xml.writeEndElement();
    }

    /// JavaFX takes each weight of a font for a family of its own: `Inter Medium`.
    private void font(Font font) throws XMLStreamException {
        String weight = WEIGHTS.keySet().stream()
                .filter(name -> (font.getFamily() + " " + font.getStyle()).contains(name))
                .findFirst()
                .orElse("Regular");
        String family = font.getFamily().replace(" " + weight, "");
        attributes(
                "font-family", family + (family.contains("Mono") ? ", monospace" : ", sans-serif"),
                "font-size", number(font.getSize()),
                "font-weight", WEIGHTS.getOrDefault(weight, "400"));
    }

    private void shape(Shape shape) throws XMLStreamException {
        xml.writeCharacters("\n");
        if (shape instanceof Polygon polygon) {
            xml.writeEmptyElement("polygon");
            attributes(
                    "points", polygon.getPoints().stream().map(Outline::number).collect(Collectors.joining(" ")));
        } else {
            xml.writeEmptyElement("path");
            attributes("d", Outline.of(shape));
        }
        transform(shape.getLocalToSceneTransform());
        paint("fill", shape.getFill());
        if (shows(shape.getStroke())) {
            paint("stroke", shape.getStroke());
            attributes("stroke-width", number(shape.getStrokeWidth()));
            if (shape.getStrokeLineCap() == StrokeLineCap.ROUND) {
                attributes("stroke-linecap", "round", "stroke-linejoin", "round");
            }
            dashes(shape.getStrokeDashArray());
        }
    }

    private void dashes(List<Double> lengths) throws XMLStreamException {
        if (!lengths.isEmpty()) {
            attributes("stroke-dasharray", lengths.stream().map(Outline::number).collect(Collectors.joining(" ")));
        }
    }

    private void place(Node node, double x, double y) throws XMLStreamException {
        Transform whole = node.getLocalToSceneTransform();
        attributes("x", number(x + whole.getTx()), "y", number(y + whole.getTy()));
    }

    private void transform(Transform whole) throws XMLStreamException {
        boolean moved = whole.getMxx() == 1 && whole.getMyy() == 1 && whole.getMxy() == 0 && whole.getMyx() == 0;
        String place = number(whole.getTx()) + " " + number(whole.getTy());
        String turn = number(whole.getMxx()) + " " + number(whole.getMyx()) + " " + number(whole.getMxy()) + " "
                + number(whole.getMyy());
        if (!moved) {
            attributes("transform", "matrix(" + turn + " " + place + ")");
        } else if (!place.equals("0 0")) {
            attributes("transform", "translate(" + place + ")");
        }
    }

    private static boolean shows(Paint paint) {
        return paint instanceof Color color && color.getOpacity() > 0;
    }

    private void paint(String attribute, Paint paint) throws XMLStreamException {
        if (!(paint instanceof Color color) || color.getOpacity() == 0) {
            attributes(attribute, "none");
            return;
        }
        attributes(attribute, "#" + color.toString().substring(2, 8));
        if (color.getOpacity() < 1) {
            attributes(attribute + "-opacity", number(color.getOpacity()));
        }
    }

    private void start(String element) throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeStartElement(element);
    }

    private void attributes(String... namesAndValues) throws XMLStreamException {
        for (int i = 0; i < namesAndValues.length; i += 2) {
            xml.writeAttribute(namesAndValues[i], namesAndValues[i + 1]);
        }
    }
}
