package dev.stackwright.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// A rectangle on the drawing, in canvas units.
public record Area(double x, double y, double width, double height) {

    /// The area between two corners.
    public static Area between(double left, double top, double right, double bottom) {
        return new Area(left, top, right - left, bottom - top);
    }

    /// The area that a design writes as four numbers: `[x, y, width, height]`.
    public static Optional<Area> of(Value value) {
        if (!(value instanceof Items(List<Value> numbers))
                || numbers.size() != 4
                || !numbers.stream().allMatch(Area::isNumber)) {
            return Optional.empty();
        }
        double[] read = numbers.stream()
                .mapToDouble(number -> Double.parseDouble(((Scalar) number).text()))
                .toArray();
        return Optional.of(new Area(read[0], read[1], read[2], read[3]));
    }

    static boolean isNumber(Value value) {
        return value instanceof Scalar(String text, Scalar.Type type)
                && type != Scalar.Type.TEXT
                && text.matches("-?[0-9]{1,15}(\\.[0-9]{1,20})?");
    }

    /// This area as a design writes it.
    public Value value() {
        return new Items(List.of(number(x), number(y), number(width), number(height)));
    }

    /// A length or coordinate as a design writes it, without needless digits.
    public static Scalar number(double number) {
        BigDecimal exact = BigDecimal.valueOf(number).stripTrailingZeros();
        return Scalar.typed(exact.signum() == 0 ? "0" : exact.toPlainString());
    }

    /// Where its right side is.
    public double right() {
        return x + width;
    }

    /// Where its lower side is.
    public double bottom() {
        return y + height;
    }

    /// Its top left corner.
    public Point corner() {
        return new Point(x, y);
    }

    /// Its middle.
    public Point centre() {
        return new Point(x + width / 2, y + height / 2);
    }

    /// True if the point lies in it.
    public boolean contains(Point point) {
        return point.x() >= x && point.x() <= right() && point.y() >= y && point.y() <= bottom();
    }

    /// True if it shares a place with another.
    public boolean touches(Area other) {
        return x <= other.right() && other.x <= right() && y <= other.bottom() && other.y <= bottom();
    }

    /// This area moved by the given distances.
    public Area moved(double dx, double dy) {
        return new Area(x + dx, y + dy, width, height);
    }

    /// This area with `more` added on each side.
    public Area widened(double more) {
        return new Area(x - more, y - more, width + 2 * more, height + 2 * more);
    }

    /// What of this area lies in another.
    public Area within(Area other) {
        return between(
                Math.clamp(x, other.x, other.right()),
                Math.clamp(y, other.y, other.bottom()),
                Math.clamp(right(), other.x, other.right()),
                Math.clamp(bottom(), other.y, other.bottom()));
    }

    /// The smallest area around this and another.
    public Area around(Area other) {
        return between(
                Math.min(x, other.x),
                Math.min(y, other.y),
                Math.max(right(), other.right()),
                Math.max(bottom(), other.bottom()));
    }
}
