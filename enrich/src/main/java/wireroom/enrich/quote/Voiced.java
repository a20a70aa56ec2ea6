package wireroom.enrich.quote;

import wireroom.schemas.model.Speaker;

/** An attribution whose subject is known. */
record Voiced(Attribution attribution, Speaker speaker) {}
