package wireroom.search;

/** All that a {@link SearchIndex} promises. An engine's test only makes an index and clears it. */
public interface SearchIndexContract
    extends OrderContract,
        WordsContract,
        HighlightsContract,
        ChoiceContract,
        PagesContract,
        FacetsContract,
        ChangesContract,
        HostileContract {}
