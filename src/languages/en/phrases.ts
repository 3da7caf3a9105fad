/** Opening words of paragraphs, counted in published resolutions. Source: United Nations. Made by scripts/registers.mjs. */
export const preambular = `
Reaffirming its condemnation in the strongest possible terms
Strongly condemning, and expressing deep concern
Condemning in the strongest possible terms
Reaffirming also its strong condemnation
Expressing grave concern in particular
Re-emphasizing its unequivocal support
Expressing serious and urgent concern
Reaffirming its unwavering commitment
Reiterating further its grave concern
Expressing its grave concern further
Noting with concern at the same time
Expressing its profound indignation
Reaffirming its strong condemnation
Recalling with appreciation further
Reiterating its strong condemnation
Underlining its strong condemnation
Expressing its unequivocal support
Expressing particular concern also
Reiterating its continuing support
Renewing its unwavering commitment
Stressing again with grave concern
Taking note with appreciation also
Condemning in the strongest terms
Expressing again its appreciation
Expressing its grave concern also
Reiterating its deep concern also
Welcoming and further encouraging
Also expressing its satisfaction
Expressing grave concern further
Expressing its deep appreciation
Expressing its deep concern also
Recalling with appreciation also
Recognizing with concern further
Acknowledging with appreciation
Expressing deep concern further
Expressing serious concern also
Noting with particular interest
Reaffirming its serious concern
Reiterating its serious concern
Expressing its serious concern
Noting again with appreciation
Noting with grave concern also
Noting with great concern also
Reaffirming its strong support
Recalling with serious concern
Expressing grave concern also
Expressing great concern over
Expressing particular concern
Expressing regret and concern
Looking forward with interest
Noting with appreciation also
Noting with deep concern also
Noting with satisfaction also
Reaffirming its determination
Reaffirming its grave concern
Recognizing with concern also
Recognizing with deep concern
Recognizing with satisfaction
Reiterating its deep distress
Reiterating its grave concern
Remaining seriously concerned
Taking note with appreciation
Taking note with satisfaction
Expressing continued concern
Expressing deep appreciation
Expressing deep concern also
Expressing its determination
Expressing its grave concern
Noting with profound concern
Reaffirming its deep concern
Recalling with grave concern
Reiterating and underscoring
Reiterating its appreciation
Reiterating its condemnation
Reiterating its deep concern
Stressing with grave concern
Continuing to take the view
Expressing gravest concerns
Expressing its appreciation
Expressing its deep concern
Expressing its full support
Expressing its satisfaction
Expressing profound concern
Further noting with concern
Noting with renewed concern
Noting with serious concern
Reaffirming its recognition
Recalling with appreciation
Recalling with satisfaction
Recognizing and reaffirming
Reiterating its endorsement
Remaining gravely concerned
Remaining greatly concerned
Strongly condemning further
Welcoming with appreciation
Expressing further concern
Expressing profound regret
Expressing serious concern
Further expressing concern
Noting with strong concern
Reaffirming its commitment
Reiterating its commitment
Reiterating its conviction
Remaining deeply concerned
Again taking into account
Confirming its commitment
Expressing its conviction
Expressing strong concern
Noting again with concern
Noting with grave concern
Noting with great concern
Reaffirming in particular
Reaffirming its call upon
Recalling and reaffirming
Recognizing and affirming
Reiterating its call upon
Taking into consideration
Taking note with interest
Welcoming and encouraging
Welcoming and reaffirming
Deeply concerned further
Expressing grave concern
Expressing great concern
Expressing its gratitude
Expressing its intention
Giving due consideration
Noting again with regret
Noting also with concern
Noting with appreciation
Noting with concern also
Noting with deep concern
Noting with satisfaction
Reaffirming its call for
Reaffirming specifically
Recalling its commitment
Recognizing with concern
Reiterating deep concern
Reiterating its call for
Sharing the deep concern
Strongly condemning also
Taking note with concern
Welcoming in this regard
Being gravely concerned
Continuing to underline
Deploring in particular
Expressing appreciation
Expressing concern also
Expressing deep concern
Expressing full support
Noting with deep regret
Reaffirming its concern
Recalling in particular
Reiterating its concern
Reiterating its request
Reiterating its support
Strongly deploring also
Welcoming in particular
Believing it necessary
Calling attention also
Emphasizing once again
Expressing grave alarm
Expressing its concern
Expressing its support
Having also considered
Having considered also
Particularly concerned
Reaffirming its belief
Reaffirming once again
Recalling with concern
Acknowledging further
Affirming its support
Alarmed and concerned
Deeply concerned also
Expressing once again
Expressing solidarity
Further acknowledging
Noting in this regard
Noting with gratitude
Reaffirming once more
Stressing its resolve
Affirming once again
Bearing in mind also
Expressing gratitude
Having also examined
Looking forward also
Noting in particular
Noting with interest
Profoundly concerned
Reiterating its call
Sharing deep concern
Strongly emphasizing
Strongly encouraging
Condemning strongly
Deeply disappointed
Emphasizing further
Expressing sympathy
Further emphasizing
Further reaffirming
Further recognising
Further recognizing
Further reiterating
Further taking note
Noting with concern
Reaffirming equally
Reaffirming further
Recognizing further
Remaining concerned
Remaining convinced
Seriously concerned
Strongly condemning
Taking further note
Taking into account
Taking note further
Underlining further
Acknowledging also
Expressing concern
Expressing outrage
Expressing support
Further commending
Further condemning
Further expressing
Gravely distressed
Noting with regret
Strongly convinced
Strongly deploring
Calling attention
Concerned further
Convinced further
Deeply regretting
Deploring further
Expressing regret
Further affirming
Further recalling
Further welcoming
Gravely concerned
Having considered
Having taken note
Highlighting also
Noting with alarm
Recalling further
Referring further
Stressing further
Welcoming further
Also recognizing
Also taking note
Considering also
Deeply committed
Deeply concerned
Deeply convinced
Deeply deploring
Deeply disturbed
Emphasizing also
Expressing alarm
Firmly believing
Firmly convinced
Having conducted
Reaffirming also
Recognizing also
Reiterating also
Taking note also
Underlining also
Also expressing
Bearing in mind
Commending also
Condemning also
Confirming also
Deploring again
Determined also
Expressing also
Having examined
Having listened
Having received
Having reviewed
Looking forward
Stressing again
Strongly urging
Affirming also
Also recalling
Also welcoming
Believing also
Cognizant also
Concerned also
Congratulating
Convinced also
Deeply alarmed
Deploring also
Further noting
Noting further
Paying tribute
Re-emphasizing
Recalling also
Referring also
Stressing also
Welcoming also
Acknowledging
Commemorating
Having regard
Understanding
Alarmed also
Anticipating
Appreciating
Calling upon
Disappointed
Echoing also
Ever mindful
Having heard
Having noted
Highlighting
Mindful also
Recommitting
Reconfirming
Underscoring
While noting
Also noting
Calling for
Considering
Determining
Emphasising
Emphasizing
Encouraging
Guided also
Noting also
Reaffirming
Recognising
Recognizing
Registering
Reiterating
Remembering
Taking note
Underlining
Applauding
Aware also
Calling on
Commending
Committing
Concurring
Condemning
Confirming
Continuing
Determined
Encouraged
Expressing
Proceeding
Regretting
Requesting
Responding
Supporting
Affirming
Asserting
Believing
Cognizant
Committed
Concerned
Conscious
Convinced
Declaring
Demanding
Deploring
Endorsing
Expecting
Extolling
Honouring
Observing
Promoting
Realizing
Recalling
Referring
Rejecting
Remaining
Reminding
Resolving
Stressing
Welcoming
Agreeing
Appalled
Desirous
Inviting
Mourning
Pledging
Praising
Renewing
Resolved
Striving
Thanking
Trusting
Alarmed
Bearing
Calling
Drawing
Echoing
Looking
Marking
Mindful
Seeking
Sharing
Willing
Wishing
Acting
Guided
Noting
Paying
Seized
Taking
Urging
Aware
`;

export const operative = `
Reaffirms its condemnation in the strongest possible terms
Continues to condemn in the strongest possible terms
Also condemns in the strongest possible terms
Deplores and condemns in the strongest terms
Expresses solidarity with and compassion for
Takes note with great concern in that regard
Reiterates its invitation and encouragement
Emphasizes once again its serious concern
Condemns in the strongest possible terms
Notes with appreciation and satisfaction
Continues to express particular concern
Expresses its continued serious concern
Welcomes and expresses its appreciation
Welcomes and accepts with appreciation
Acknowledges with great appreciation
Expresses its continued deep concern
Further recognizes with appreciation
Reiterates its unwavering commitment
Stresses its continued determination
Underscores its very serious concern
Acknowledges and profoundly regrets
Reiterates its strong encouragement
Welcomes and continues to encourage
Expresses its very serious concern
Reiterates its strong condemnation
Unequivocally rejects and condemns
Also recognizes with appreciation
Also takes note with appreciation
Reaffirms its profound solidarity
Calls attention to and reaffirms
Expresses its profound gratitude
Reiterates its previous requests
Remains however deeply concerned
Strongly supports and encourages
Acknowledges with great concern
Also expresses its appreciation
Condemns in the strongest terms
Deplores in the strongest terms
Expresses its continued concern
Expresses its deep appreciation
Expresses its very deep concern
Further notes with satisfaction
Acknowledges with appreciation
Affirms its support once again
Also expresses serious concern
Also reiterates its commitment
Commends and strongly supports
Deplores and strongly condemns
Expresses its profound concern
Expresses special commendation
Further expresses appreciation
Reiterates its growing concern
Reiterates its serious concern
Also reaffirms its commitment
Also reiterates its call upon
Emphasizes its utmost concern
Expresses its firm conviction
Expresses its serious concern
Notes with increasing concern
Notes with particular concern
Pledges its continued support
Reaffirms its full commitment
Reiterates its strong support
Takes note with grave concern
Also expresses grave concern
Also notes with appreciation
Also notes with deep concern
Also notes with satisfaction
Condemns without reservation
Declares its firm opposition
Expresses its utmost concern
Expresses particular concern
Reaffirms its strong support
Recognizes with appreciation
Recognizes with deep concern
Reiterates its grave concern
Takes note with appreciation
Takes note with satisfaction
Affirms its deep commitment
Also condemns unequivocally
Also expresses appreciation
Also expresses deep concern
Also reiterates its request
Expresses its determination
Expresses its grave concern
Reaffirms its determination
Reiterates its appreciation
Reiterates its condemnation
Reiterates its deep concern
Also expresses its concern
Also reaffirms its request
Commends with satisfaction
Confirms its determination
Expresses its appreciation
Expresses its deep concern
Expresses its satisfaction
Expresses serious concerns
Notes with serious concern
Reiterates its endorsement
Welcomes with appreciation
Encourages and recognizes
Expresses its deep regret
Expresses its firm belief
Expresses its willingness
Expresses serious concern
Further expresses concern
Notes with strong concern
Reaffirms its commitments
Reaffirms its recognition
Recalls with appreciation
Recalls with satisfaction
Recognizes and encourages
Reiterates its commitment
Reiterates its conviction
Reiterates its invitation
Remaining fully committed
Also draws the attention
Also strongly encourages
Confirms its recognition
Considers it intolerable
Continues to acknowledge
Expresses its commitment
Expresses its conviction
Expresses strong concern
Expresses strong support
Notes with grave concern
Notes with great concern
Reaffirms its commitment
Reaffirms its conviction
Reiterates its call upon
Reiterates its intention
Remains deeply concerned
Renews its previous call
Takes note with interest
Also notes with concern
Brings to the attention
Expresses grave concern
Expresses its gratitude
Expresses its intention
Expresses its readiness
Notes with appreciation
Notes with deep concern
Notes with satisfaction
Reaffirms its call upon
Recognizes and promotes
Recognizes with concern
Reiterates its approval
Reiterates its call for
Reiterates its concerns
Reiterates its requests
Stresses its commitment
Supports and encourages
Takes note with concern
Welcomes and encourages
Welcomes in this regard
Also expresses concern
Also notes with regret
Also strongly condemns
Condemns unequivocally
Considers it important
Continues to encourage
Expresses appreciation
Expresses deep concern
Expresses full support
Invites and encourages
Notes with deep regret
Reaffirms its approval
Recalls and reiterates
Recalls in this regard
Recalls its invitation
Reiterates its appeals
Reiterates its call on
Reiterates its concern
Reiterates its request
Reiterates its support
Unequivocally condemns
Affirms its intention
Calls once again upon
Considers it alarming
Emphasizes once again
Encourages once again
Endorses and supports
Expresses its concern
Expresses its support
Once again encourages
Reaffirms its concern
Reaffirms its request
Reaffirms its support
Recalls with interest
Reiterates its demand
Renews its commitment
Takes note once again
Underlines once again
Welcomes and endorses
Welcomes and supports
Calls once again for
Continues to welcome
Determines once more
Emphasizes once more
Further acknowledges
Reaffirms its demand
Reaffirms once again
Recalls with concern
Reiterates its calls
Renews its call upon
Commends once again
Draws the attention
Further underscores
Greatly appreciates
Notes with interest
Once again requests
Recalls its request
Reiterates its call
Stresses once again
Strongly calls upon
Strongly emphasizes
Strongly encourages
Urgently calls upon
Also looks forward
Also re-emphasizes
Demands once again
Expresses the hope
Expresses the view
Further authorises
Further authorizes
Further calls upon
Further emphasizes
Further encourages
Further recognizes
Further recommends
Further reiterates
Further takes note
Further underlines
Notes with concern
Once again invites
Renews its request
Strongly reaffirms
Takes into account
Underlines further
Welcomes and urges
Also acknowledges
Also appropriates
Continues to urge
Demands once more
Expresses concern
Expresses support
Further expresses
Further reaffirms
Notes with regret
Remains concerned
Renews its appeal
Strongly condemns
Strongly deplores
Strongly supports
Urgently requests
Again calls upon
Again encourages
Also underscores
Calls again upon
Further approves
Further calls on
Further commends
Further condemns
Further endorses
Further requests
Further stresses
Further welcomes
Notes with alarm
Once again urges
Recommits firmly
Requests further
Strongly appeals
Strongly objects
Urges once again
Also authorizes
Also calls upon
Also emphasizes
Also encourages
Also recognizes
Also recommends
Also reiterates
Also takes note
Also underlines
Calls also upon
Decides further
Deeply deplores
Demands further
Encourages also
Expresses alarm
Firmly condemns
Further affirms
Further decides
Further demands
Further directs
Further invites
Further recalls
Recognizes also
Also calls for
Also reaffirms
Deeply regrets
Fully supports
Reaffirms also
Strongly urges
Abbreviations
Also approves
Also calls on
Also commends
Also condemns
Also declares
Also deplores
Also endorses
Also requests
Also stresses
Also welcomes
Congratulates
Further calls
Further notes
Further urges
Looks forward
Re-emphasizes
Requests also
Stresses also
Welcomes also
Acknowledges
Also affirms
Also decides
Also demands
Also invites
Also recalls
Appropriates
Decides also
Demands also
Pays tribute
Reemphasizes
Regrets also
While noting
Anticipates
Appreciates
Calls again
Establishes
Notes again
Strengthens
Underscores
Understands
Also calls
Also notes
Also urges
Authorises
Authorizes
Calls upon
Determines
Emphasises
Emphasizes
Encourages
Highlights
Recognises
Recognizes
Recommends
Reconfirms
Reiterates
Takes note
Underlines
Undertakes
Urges also
Announces
Calls for
Clarifies
Concludes
Considers
Continues
Decreases
Denounces
Expresses
Indicates
Maintains
Proclaims
Reaffirms
Recommits
Applauds
Appoints
Approves
Calls on
Commends
Condemns
Confirms
Declares
Deplores
Endorses
Forwards
Implores
Observes
Promotes
Proposes
Realizes
Requests
Requires
Resolves
Respects
Restates
Stresses
Strongly
Suggests
Supports
Welcomes
Affirms
Appeals
Asserts
Commits
Concurs
Decides
Demands
Directs
Exhorts
Expects
Extends
Insists
Intends
Invites
Pledges
Recalls
Regrets
Rejects
Remains
Reminds
Revises
Signals
Strives
Welcome
Willing
Adopts
Agrees
Amends
Awaits
Ensure
Greets
Refers
Renews
Shares
Values
Calls
Draws
Notes
Takes
Urges
Asks
`;

/** Where the Security Council ends, and other bodies go on. */
export const alone = `
Reiterating its call
Reiterating its call upon
Reiterating its call for
Further expressing
Further expressing concern
Reaffirming also
Reaffirming also its strong condemnation
Also expressing
Also expressing its satisfaction
Looking forward
Looking forward with interest
Stressing again
Stressing again with grave concern
Re-emphasizing
Re-emphasizing its unequivocal support
Acknowledging
Acknowledging with appreciation
Emphasizing
Emphasizing once again
Reaffirming
Reaffirming its condemnation in the strongest possible terms
Reaffirming its unwavering commitment
Reaffirming its strong condemnation
Reaffirming its serious concern
Reaffirming its strong support
Reaffirming its determination
Reaffirming its grave concern
Reaffirming its deep concern
Reaffirming its recognition
Reaffirming its commitment
Reaffirming its call upon
Reaffirming its call for
Reaffirming its concern
Reaffirming its belief
Reaffirming once more
Reaffirming equally
Recognizing
Recognizing with concern further
Recognizing with concern also
Recognizing with deep concern
Recognizing with satisfaction
Recognizing and reaffirming
Recognizing and affirming
Reiterating
Reiterating its strong condemnation
Reiterating its continuing support
Reiterating its deep concern also
Reiterating its serious concern
Reiterating its deep distress
Reiterating its grave concern
Reiterating its appreciation
Reiterating its condemnation
Reiterating its deep concern
Reiterating its endorsement
Reiterating its commitment
Reiterating its conviction
Reiterating deep concern
Reiterating its concern
Reiterating its support
Taking note
Taking note with appreciation also
Taking note with appreciation
Taking note with satisfaction
Taking note with interest
Underlining
Underlining its strong condemnation
Condemning
Condemning in the strongest possible terms
Condemning in the strongest terms
Condemning strongly
Continuing
Continuing to take the view
Continuing to underline
Expressing
Expressing grave concern in particular
Expressing its grave concern further
Expressing its profound indignation
Expressing its unequivocal support
Expressing particular concern also
Expressing its grave concern also
Expressing grave concern further
Expressing its deep concern also
Expressing deep concern further
Expressing serious concern also
Expressing grave concern also
Expressing particular concern
Expressing regret and concern
Expressing continued concern
Expressing deep concern also
Expressing its grave concern
Expressing gravest concerns
Expressing its appreciation
Expressing its deep concern
Expressing its satisfaction
Expressing profound concern
Expressing profound regret
Expressing its conviction
Expressing grave concern
Expressing concern also
Expressing deep concern
Expressing full support
Expressing its concern
Expressing its support
Expressing solidarity
Expressing sympathy
Expressing concern
Expressing support
Expressing regret
Expressing alarm
Affirming
Affirming its support
Affirming once again
Recalling
Recalling with appreciation further
Recalling with appreciation also
Recalling with serious concern
Recalling with grave concern
Recalling with appreciation
Recalling with satisfaction
Recalling its commitment
Stressing
Stressing with grave concern
Stressing its resolve
Welcoming
Welcoming and further encouraging
Welcoming with appreciation
Welcoming and reaffirming
Welcoming in this regard
Renewing
Renewing its unwavering commitment
Alarmed
Alarmed and concerned
Noting
Noting with particular interest
Noting again with appreciation
Noting with grave concern also
Noting with great concern also
Noting with appreciation also
Noting with deep concern also
Noting with satisfaction also
Noting with profound concern
Noting with renewed concern
Noting with serious concern
Noting with grave concern
Noting with great concern
Noting again with regret
Noting also with concern
Noting with appreciation
Noting with concern also
Noting with deep concern
Noting with satisfaction
Noting with deep regret
Noting in this regard
Noting with gratitude
Noting with interest
Noting with regret
Noting with alarm
Notes with appreciation
Notes with appreciation and satisfaction
Reiterates its call
Reiterates its call upon
Reiterates its call for
Further expresses
Further expresses appreciation
Further expresses concern
Acknowledges
Acknowledges with great appreciation
Acknowledges and profoundly regrets
Acknowledges with great concern
Calls again
Calls again upon
Underscores
Underscores its very serious concern
Determines
Determines once more
Emphasizes
Emphasizes once again its serious concern
Emphasizes its utmost concern
Emphasizes once more
Encourages
Encourages and recognizes
Recognizes
Recognizes with deep concern
Recognizes and encourages
Recognizes and promotes
Recognizes with concern
Reiterates
Reiterates its invitation and encouragement
Reiterates its unwavering commitment
Reiterates its strong encouragement
Reiterates its strong condemnation
Reiterates its previous requests
Reiterates its growing concern
Reiterates its serious concern
Reiterates its strong support
Reiterates its grave concern
Reiterates its appreciation
Reiterates its condemnation
Reiterates its deep concern
Reiterates its endorsement
Reiterates its conviction
Reiterates its invitation
Reiterates its approval
Reiterates its concerns
Reiterates its requests
Reiterates its appeals
Reiterates its concern
Reiterates its support
Reiterates its demand
Takes note
Takes note with great concern in that regard
Takes note with grave concern
Takes note with interest
Takes note with concern
Considers
Considers it intolerable
Considers it important
Considers it alarming
Expresses
Expresses solidarity with and compassion for
Expresses its continued serious concern
Expresses its continued deep concern
Expresses its very serious concern
Expresses its profound gratitude
Expresses its very deep concern
Expresses its profound concern
Expresses special commendation
Expresses its firm conviction
Expresses its utmost concern
Expresses its grave concern
Expresses its appreciation
Expresses its deep concern
Expresses its satisfaction
Expresses its deep regret
Expresses its firm belief
Expresses serious concern
Expresses its conviction
Expresses strong concern
Expresses strong support
Expresses grave concern
Expresses its gratitude
Expresses appreciation
Expresses deep concern
Expresses full support
Expresses its concern
Expresses the hope
Expresses the view
Expresses concern
Expresses alarm
Reaffirms
Reaffirms its condemnation in the strongest possible terms
Reaffirms its profound solidarity
Reaffirms its full commitment
Reaffirms its strong support
Reaffirms its determination
Reaffirms its commitments
Reaffirms its recognition
Reaffirms its conviction
Reaffirms its call upon
Reaffirms its approval
Reaffirms its concern
Reaffirms its support
Condemns
Condemns in the strongest possible terms
Condemns in the strongest terms
Condemns without reservation
Condemns unequivocally
Confirms
Confirms its determination
Confirms its recognition
Declares
Declares its firm opposition
Deplores
Deplores and condemns in the strongest terms
Deplores in the strongest terms
Deplores and strongly condemns
Endorses
Endorses and supports
Stresses
Stresses its continued determination
Supports
Supports and encourages
Welcomes
Welcomes and expresses its appreciation
Welcomes and accepts with appreciation
Welcomes and continues to encourage
Welcomes and encourages
Welcomes in this regard
Welcomes and supports
Welcomes and urges
Affirms
Affirms its support once again
Affirms its deep commitment
Demands
Demands once more
Invites
Invites and encourages
Recalls
Recalls and reiterates
Recalls in this regard
Recalls its invitation
Recalls with interest
Recalls with concern
Renews
Renews its previous call
Renews its call upon
Renews its appeal
Notes
Notes with increasing concern
Notes with particular concern
Notes with serious concern
Notes with grave concern
Notes with great concern
Notes with deep regret
Notes with interest
Notes with concern
Notes with regret
Notes with alarm
`;
