package dev.stackwright.ui.picture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.catalog.KindMark;
import dev.stackwright.document.DesignFile;
import dev.stackwright.model.Component;
import dev.stackwright.model.Design;
import dev.stackwright.model.Scalar;
import dev.stackwright.support.Designs;
import dev.stackwright.ui.fx.Look;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class PicturesTest {

    private static Design design = Design.empty("none");

    @BeforeAll
    static void read() throws Exception {
        design =
                DesignFile.read(Path.of("assets/samples/storefront.stack.yaml")).design();
    }

    @Test
    void anSvgNamesEveryElementAndKeepsTextAsText() throws Exception {
        Element svg = svg(Look.LIGHT);
        List<String> ids = values(svg.getElementsByTagName("g"), "id");

        assertThat(ids)
                .contains("zone-app", "link-shop->sessions:session")
                .containsAll(design.topology().components().keySet().stream()
                        .map(name -> "card-" + name)
                        .toList());
        assertThat(texts(svg.getElementsByTagName("text")))
                .contains("sessions", "Redis", "redis:8.10.1", "session")
                .doesNotContain("");
    }

    @Test
    void anSvgSaysWhatIsLeftOutAndDrawsItsBorderInDashes() throws Exception {
        Component sessions = design.topology().component("sessions").orElseThrow();
        Design without = design.with(design.topology().with(sessions.with("leftOut", Scalar.of(true))));
        Element svg = svg(without, Look.LIGHT);

        assertThat(texts(svg.getElementsByTagName("text"))).contains("left out").doesNotContain("redis:8.10.1");
        assertThat(texts(svg(Look.LIGHT).getElementsByTagName("text"))).doesNotContain("left out");
        Element card = IntStream.range(0, svg.getElementsByTagName("g").getLength())
                .mapToObj(at -> (Element) svg.getElementsByTagName("g").item(at))
                .filter(group -> group.getAttribute("id").equals("card-sessions"))
                .findFirst()
                .orElseThrow();
        assertThat(values(card.getElementsByTagName("rect"), "stroke-dasharray"))
                .contains("4 4");
    }

    @Test
    void anSvgHasTheMarksOfTheKindsAsLines() throws Exception {
        NodeList paths = svg(Look.LIGHT).getElementsByTagName("path");
        List<String> round = IntStream.range(0, paths.getLength())
                .mapToObj(at -> (Element) paths.item(at))
                .filter(path -> path.getAttribute("stroke-linecap").equals("round"))
                .map(path -> path.getAttribute("d"))
                .toList();

        assertThat(round)
                .containsExactlyInAnyOrderElementsOf(design.topology().components().values().stream()
                        .map(component ->
                                KindMark.of(Designs.CATALOG.of(component)).lines())
                        .toList());
    }

    @Test
    void aPngIsAsLargeAsTheSvgTimesItsScale() throws Exception {
        Element svg = svg(Look.DARK);
        byte[] png = Pictures.offScreen(() -> Pictures.png(design, Designs.CATALOG, Look.DARK, 2));
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));

        assertThat(List.of(image.getWidth(), image.getHeight()))
                .isEqualTo(List.of(
                        2 * Integer.parseInt(svg.getAttribute("width")),
                        2 * Integer.parseInt(svg.getAttribute("height"))));
        String ground = String.format("#%06x", image.getRGB(2, 2) & 0xffffff);
        assertThat(((Element) svg.getElementsByTagName("rect").item(0)).getAttribute("fill"))
                .isEqualTo(ground);
    }

    private static Element svg(Look look) throws Exception {
        return svg(design, look);
    }

    private static Element svg(Design shown, Look look) throws Exception {
        String text = Pictures.offScreen(() -> Pictures.svg(shown, Designs.CATALOG, look));
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
                .getDocumentElement();
    }

    private static List<String> values(NodeList elements, String attribute) {
        return IntStream.range(0, elements.getLength())
                .mapToObj(at -> ((Element) elements.item(at)).getAttribute(attribute))
                .toList();
    }

    private static List<String> texts(NodeList elements) {
        return IntStream.range(0, elements.getLength())
                .mapToObj(at -> elements.item(at).getTextContent())
                .toList();
    }
}
