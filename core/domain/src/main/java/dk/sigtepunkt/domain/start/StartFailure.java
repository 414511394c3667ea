package dk.sigtepunkt.domain.start;

/** Ends the making of a part that cannot work; thrown after its fault has been told. */
public final class StartFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient StartFault fault;

    public StartFailure(StartFault fault) {
        super(fault.sentence());
        this.fault = fault;
    }

    public StartFailure(StartFault fault, Throwable cause) {
        super(fault.sentence(), cause);
        this.fault = fault;
    }

    public StartFault fault() {
        return fault;
    }
}
