package dk.sigtepunkt.domain.wheel;

final class MemoryFeedsTest extends FeedStoreContract {
    private final MemoryFeeds feeds = new MemoryFeeds();

    @Override
    protected FeedStore feeds() {
        return feeds;
    }
}
