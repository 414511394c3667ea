package dk.sigtepunkt.domain.product;

/**
 * A part that somebody else made.
 *
 * @param name as its maker names it: the bundle's symbolic name, or a jar's name without version
 * @param version as its maker writes it
 * @param place the bundle or folder that the part lies in; empty when it is a bundle of its own
 */
public record ProductPart(String name, String version, String place) implements Comparable<ProductPart> {
    @Override
    public int compareTo(ProductPart other) {
        int byName = name.compareToIgnoreCase(other.name);
        return byName == 0 ? place.compareTo(other.place) : byName;
    }
}
