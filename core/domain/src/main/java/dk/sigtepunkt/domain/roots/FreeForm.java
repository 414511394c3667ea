package dk.sigtepunkt.domain.roots;

/** Why a number is free in a text: it names something, and measures nothing. */
public enum FreeForm {
    DATE("date"),
    TIME("time"),
    YEAR("year"),
    /** A quarter, a week, or the last so many years. */
    PERIOD("period"),
    PARAGRAPH("paragraph"),
    CASE("case"),
    /** What stands in a row: a class at school, a reading of a proposal, a point of a list. */
    ORDINAL("ordinal"),
    AGES("ages"),
    /** A point, an annex, a page, one of the goals. */
    REFERENCE("reference"),
    /** A name that has a number in it. */
    NAME("name"),
    /** A telephone, an address, a number by which something is registered. */
    CONTACT("contact"),
    /** A number that is part of a unit, as in so much for each 1,000. */
    UNIT("unit");

    private final String code;

    FreeForm(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
