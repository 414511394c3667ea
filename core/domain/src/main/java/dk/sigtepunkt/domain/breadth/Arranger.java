package dk.sigtepunkt.domain.breadth;

/** Who people came to. */
public enum Arranger {
    MUNICIPALITY("municipality"),
    INSTITUTION("institution"),
    ASSOCIATION("association"),
    VOLUNTEERS("volunteers"),
    COMPANY("company");

    private final String code;

    Arranger(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
