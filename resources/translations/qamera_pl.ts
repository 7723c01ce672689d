<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
  <context>
    <name>ui</name>
    <message numerus="yes">
      <source>%n approved</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n characters too long to be sent</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n credits</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n credits back</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n credits reserved</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n days</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n decisions are held. What will be sent:</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n failed</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n failed attempts</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n held</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n images</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n jobs</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n jobs wait.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n lines cannot be used and are left out.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n new at the end, T puts them in order</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n packshots</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n refused</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n selected</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n waiting</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>(none given)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>(small sample)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>1 of 5. Press an arrow key: the bright frame is what a key acts on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>2 of 5. Press A to approve the framed picture.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>3 of 5. Press R to reject the next one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>4 of 5. Press E to archive one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>5 of 5. Press Ctrl+Z: it takes back the last decision, as often as you like.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A data file is damaged</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A data file is in use by another program</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A data file is of a newer version of Qamera Review</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A decision is held for some seconds before it leaves (Preferences, Review). Until then Ctrl+Z takes it back without a trace. Once it is sent, the service cannot clear it: decide the opposite.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A digit gives the packshot a reason, or takes it away. Reasons are sent with the decision as its verification result.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A draft: a summary is shown before anything is sent.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A job that would cost more in one day is not launched.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A key looks like mk_live_&lt;id&gt;.&lt;secret&gt;, in one line.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A network portal or proxy may have answered instead of the service.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A page down</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A page up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A picture that was never on the screen cannot be approved. In a batch such tiles are counted apart.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A short guide, and every key</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>API key</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>API key - Qamera Review</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>API key…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>About - Qamera Review</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>About…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Accounts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add as new</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add the tile to the selection or take it out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Address</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>All %n packshots of this view</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>All files (*)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All keys</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All sent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All sent.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All that can be set</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>An account needs a name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>An account stays with its address: add this one as new.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>An image belongs to the product of its job, else to the product it is named by.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Another account has this name: give this one its own.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Answer lost: Enter decides</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Apply filter and order again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Approve</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Approve and go on to the next</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Approve and stay</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Approve without going on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Approved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Approved list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Approved share</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Archive</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Archive and go on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Archive and stay</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Archive without going on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Archived</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As CSV or JSON</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As in Lightroom</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As in vim</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As the system</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ask for a key with the missing permission, or enter another key.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ask the service for the list now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Batch, order, reservation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Being made</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Blue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>By</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>By name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cancel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cancelled; nothing was written.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Change your mind</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Check the date of this computer and the network's certificate. Nothing was sent.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose another place, or free some space.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Clear every filter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Clear the selection</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close the other program and try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close what is open, else clear the selection</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close; what waits is kept and sent later</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Colour</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Columns</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Connecting…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Contact sheet (PDF)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Continue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Contrast</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copied.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Could not be made</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Could not write to disk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Coverage - Qamera Review</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Coverage…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Credits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Credits a day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Credits are reserved at once and cannot be called back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Credits per approved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Damaged picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dark</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Data (*.json)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Data (JSON)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Decide</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Decide later</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Decided</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Decide…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Decisions on their way</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Diagnostics - Qamera Review</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Diagnostics…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Discard</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Discard…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dismiss</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Do the last undone act again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Each account has a key, a list, an outbox and pictures of its own. What waits in one is sent when that one is open.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Each tile shows how far its decision is: held, waiting, being sent, refused. The status line says when all will be sent. Offline nothing is lost: it leaves when the connection is back, also after a restart.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Earlier notes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Earlier notes (Down, then Enter to take one up)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Enter a key…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Enter a valid key; everything waits until then.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Enter, change or forget the API key</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Every known product has an approved packshot</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export the ledger</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Failed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Favourite {field}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Find</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For support. It holds no key. Names of packshots may be in the log: read it before you give it away.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Forget %n refused decisions? The service keeps what it has.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Forget the key</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Forget the selected refused decisions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Format</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>G opens the panel that orders new packshots; they cost credits.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>General</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Generate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Generate packshots</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Generate…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Generating</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give or take the reason “{words}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go down</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go on to the next after a decision</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go on without deciding</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go right</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go to the first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go to the last</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Green</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Guide…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Held</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Help</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Help - Qamera Review</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>High</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hold everything until I press Ctrl+Enter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hold for</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Id</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Images</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In memory</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In progress</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In use: {key}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is larger than 8 MB.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is not a JPEG, PNG or WebP picture.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is not a text.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It was made</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It was moved aside and is kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It was not made, leave it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It will be tried again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Its data stay on the disk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Job finished: {job}, {state}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Job: {product}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Jobs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Jobs to be launched</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Jobs waiting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Jobs; press Enter to show their packshots</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep holding</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep this id at the top of the list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Key for {service}, kept in the system's keyring:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Key not accepted: sending is paused</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keyboard shortcuts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keyboard shortcuts - Qamera Review</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Language</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Larger tiles</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Launch %n images, credits unknown</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Launch a job for each of many products</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Launch the jobs of these rejected packshots once more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Launch: {images} for about {credits} credits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Launch? - Qamera Review</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Launched: %n images</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Launch…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Learn the five keys</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leaves as soon as the limit allows</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Leaves in %n s</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Leaves when you send it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ledger of jobs - Qamera Review</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ledger of jobs…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Light</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Line {n}: {why}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>List of the service</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Loading</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>MB</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Made anew with the parameters of the rejected ones.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Made with the work of others:</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Make %n anew…</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Make rejected anew…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Make the tiles larger</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Make the tiles smaller</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Many products - Qamera Review</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Many products…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Model</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>More makes scrolling back smoother.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New here? Five keys are all you need, and a minute to learn them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New in the list of {time}: {found} packshots, {asked} were asked for.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Newest first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Next product without approval</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No API key</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>No finished picture: %n</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>No key has been entered.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No key is in use.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No limit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No products were found in this file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No, thanks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>None</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>None of these is rejected and of a job of this program</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Normal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not enough credits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not enough credits: {required} required, {available} available.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not ready yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not saved: {why}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Note - Qamera Review</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Note for {about}:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Note taken away</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Note written</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Note: {note}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Note…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing changed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing new for {time}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing to make anew: no job of this program made rejected ones of these.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing waits and nothing was refused.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing was charged. Ask for fewer images or buy credits.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing was opened. Choose another data folder, or open that service's account.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Of the size that the system uses.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Offline</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Oldest first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On disk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On its way now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One product a line. After it, if wanted: preset, scenery, model, images, separated by a semicolon, a comma or a tab. What is left out is taken from the form.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Online</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only a note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only rejected</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only what was seen is approved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open a CSV</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open a CSV…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open a list of products</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open the panel that launches a job</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Orange</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Order</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Other</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Outbox</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Outbox - Qamera Review</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Outcome unknown - Qamera Review</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Over the day's limit of {cap} credits by {over}. The limit is in the preferences.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Packshot</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Packshots</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Page {page} of {pages}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pages</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Paused</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pictures</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pink</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Preferences - Qamera Review</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Preferences…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Preset</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Product</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Products</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Products of a CSV…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Products of the service</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Products of the service, or of your jobs.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Products of your file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Products, one a line</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Progress</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Qamera Review</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Qamera Review - demo with made-up packshots</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Quit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reason given: {reason}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reason taken: {reason}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reason {number}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reason: {words}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reasons</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reasons: {reasons}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Redo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reduce motion</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Refresh</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Refused</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reject</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reject (the service archives it)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reject (the service archives it) and go on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reject and stay</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reject without going on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rejected</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remark</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Report - Qamera Review</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Report…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reset everything</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Review</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reviews AI-made product photos by keyboard. Free software under the MIT licence: use, change and share it; there is no warranty.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save as…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save the diagnostics</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save the report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save the view as contact sheet, table or data</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Saved as {path}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Scenery</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Scrolling jumps and menus open without animation.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Search</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Search in names and ids</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Search names and ids ( / )</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>See the packshots of your Qamera account, approve, reject or archive them by single keys, and order new ones.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Select</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Select a page down</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Select a page up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Select all</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Select all in the view</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Select down</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Select none</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Select or deselect</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Select to the first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Select to the last</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Select to the left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Select to the right</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Select up</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Send %n decisions</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Send again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Send again ({cost})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Send all held now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Send at once</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Send now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Send refused again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Send the draft - Qamera Review</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Send the selected refused decisions once more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Send what is held without waiting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sending</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sending slows down by itself.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sending…</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Sending… %n more jobs wait.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Sent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Service</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Service has a fault</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Shift with the key stays, whatever is set here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Short guide</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show all</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show all keys</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show me</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show the next product that has no approved packshot</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show these</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show: {facet}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sign-off</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Signature</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Skip</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Small pictures that need not be loaded again. What is over is removed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Smaller tiles</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Some settings could not be used: {each}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Something went wrong</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>State</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stopped by you.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Table (*.csv)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Table (CSV)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tables (*.csv *.tsv *.txt)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take back the last act as a whole</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take back what was said of these, if not sent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take off the list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take the selected decisions back; they will not be sent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Text size</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>That is all you need. Nothing of this was sent. Press ? for every key.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>The %n selected packshots</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>The API key does not allow this</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The API key is not accepted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The address must hold no user name, query or fragment.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The address must start with https:// and name a host.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The answer to the job for {product} ({count} images, sent at {time}) was lost: {why}

It may have been made and charged, so it is never sent again by itself.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The answer was not understood</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The bar above filters by state, / searches in names and ids. A decided tile stays where it is until you press T or change the filter.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The bright frame is the focus: a key acts on that tile, or on all selected ones. A approves, R rejects, E archives, and the next tile comes up. Space selects, Shift with the arrows selects more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The connection broke</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The connection is not safe</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The day's limit of credits is reached</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The decision was not taken. Free some space and decide again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The demo has made-up packshots; it needs no account and no network.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The disk is full</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The icons are drawn by this program and under its own licence.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The key is used for this session only and not stored.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The lesson of the first start again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The limit is in the preferences.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The list is newer than the job: it was probably not made.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The list is too young to tell. It is read again by itself.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The outbox (Ctrl+Shift+O) says why, and sends it again or forgets it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The picture could not be loaded</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The picture is broken</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The picture is cut off.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The picture is damaged.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The picture is missing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The picture's address has expired</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The price is learned from the first answer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The program was closed before these were sent.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The report could not be written</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The service cannot be reached</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The service cannot clear a vote: afterwards only the opposite helps.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The service did not accept the request</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The service did not answer as expected</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The service does not know this</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The service has a fault</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The service refused</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The service refused because of an earlier decision</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The service said: {answer}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The service took too long</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The settings file could not be read; it was kept as {name} and all settings are as at first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The settings were not kept: {why}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The system's keyring is locked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The system's keyring refused</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The usual reasons</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The window opens anew in another language; nothing is lost.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Theme</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no reason {number}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>These packshots have different notes; what is written here replaces them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This address cannot be used</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This cannot be used</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This data folder belongs to another service</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This file cannot be used</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is no web address.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is not an API key</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is not the number that was asked for: have a look at them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is the number that was asked for: it was probably made.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This job cannot be launched</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This name is too long.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This system has no keyring service</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tidy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tile size</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tile size (Ctrl++ and Ctrl+-)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>To be reviewed</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Too long to be sent: %n</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Too many requests</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Trust what you see</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Try again…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Try the demo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Try what the service refused once more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Trying the key…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Turquoise</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Undecided</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Undo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unknown status</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unnamed packshot</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Until then a decision can be undone without a trace. Up to ten minutes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Update Qamera Review; the file was not touched.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Use this key</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Version and licences</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>View</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Violet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Waiting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Waits for a key that is accepted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Was</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Welcome - Qamera Review</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Welcome to Qamera Review</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What happens</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What it is made of</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What jobs cost and what they yielded</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What support needs to know, to be read first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What support will read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What waits, what was refused, and why</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>When something was refused</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which list the service is asked for</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which products have an approved packshot</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whole list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Will be</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>With a block to sign</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write a note, sent as the verification result</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Written: {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Yellow</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Yield</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Yield as bars</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Yield by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your decisions are kept and will be sent when the connection is back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a selection</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>about %n credits</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>an API key is not pickled</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>approved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>archived</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>being made</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>being sent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>containing “{text}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>credits unknown</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>done at {time}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>failed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>held, can be undone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>http:// is allowed only for this machine itself: the key would travel readable.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>in %n jobs</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>launched</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not in the list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>of these with a note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>open now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>open, archived, failed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>outcome unknown</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>part {n} of {of}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>refused</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>rejected</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>s</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>sent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>settled</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>small sample</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>taken back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the receipt is not complete</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>to be reviewed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>unknown</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>waiting to be sent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>waits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>without a reason</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{account} - Qamera Review</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{counts}. All sent at {time}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{counts}. Offline: sending goes on when the connection is back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{counts}. Sending is paused: a key is needed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{done} of {all} products have an approved packshot</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{done} of {total}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{each} each</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{each} each, as the last job</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{field} (optional)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{h} h {m} min</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} is {told}, {used} is used</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} · {place} of {count}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} credits per approved packshot so far</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} min</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} s</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{place} of {count}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{product}: no approved packshot of {n}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{spent} of {cap} credits a day are spent.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{status}, not sent yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{words}, delivery is paused</source>
      <translation type="unfinished" />
    </message>
  </context>
</TS>
