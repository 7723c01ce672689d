<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
  <context>
    <name>ui</name>
    <message numerus="yes">
      <source>%n approved</source>
      <translation>
        <numerusform>%n approved</numerusform>
        <numerusform>%n approved</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n ask you</source>
      <translation>
        <numerusform>%n asks you</numerusform>
        <numerusform>%n ask you</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n characters too long to be sent</source>
      <translation>
        <numerusform>%n character too long to be sent</numerusform>
        <numerusform>%n characters too long to be sent</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n credits</source>
      <translation>
        <numerusform>%n credit</numerusform>
        <numerusform>%n credits</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n credits back</source>
      <translation>
        <numerusform>%n credit back</numerusform>
        <numerusform>%n credits back</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n credits reserved</source>
      <translation>
        <numerusform>%n credit reserved</numerusform>
        <numerusform>%n credits reserved</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n days</source>
      <translation>
        <numerusform>%n day</numerusform>
        <numerusform>%n days</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n decisions are held. What will be sent:</source>
      <translation>
        <numerusform>%n decision is held. What will be sent:</numerusform>
        <numerusform>%n decisions are held. What will be sent:</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n decisions ask you: their packshots have changed meanwhile.</source>
      <translation>
        <numerusform>%n decision asks you: its packshot has changed meanwhile.</numerusform>
        <numerusform>%n decisions ask you: their packshots have changed meanwhile.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n decisions have been sent, and the service cannot clear a vote.</source>
      <translation>
        <numerusform>%n decision has been sent, and the service cannot clear a vote.</numerusform>
        <numerusform>%n decisions have been sent, and the service cannot clear a vote.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n decisions saved as {name}.</source>
      <translation>
        <numerusform>%n decision saved as {name}.</numerusform>
        <numerusform>%n decisions saved as {name}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n decisions were saved.</source>
      <translation>
        <numerusform>%n decision was saved.</numerusform>
        <numerusform>%n decisions were saved.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n failed</source>
      <translation>
        <numerusform>%n failed</numerusform>
        <numerusform>%n failed</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n failed attempts</source>
      <translation>
        <numerusform>%n failed attempt</numerusform>
        <numerusform>%n failed attempts</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n folded away</source>
      <translation>
        <numerusform>%n folded away</numerusform>
        <numerusform>%n folded away</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n held</source>
      <translation>
        <numerusform>%n held</numerusform>
        <numerusform>%n held</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n images</source>
      <translation>
        <numerusform>%n image</numerusform>
        <numerusform>%n images</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n items of the service's list cannot be used and are not shown.</source>
      <translation>
        <numerusform>%n item of the service's list cannot be used and is not shown.</numerusform>
        <numerusform>%n items of the service's list cannot be used and are not shown.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n jobs</source>
      <translation>
        <numerusform>%n job</numerusform>
        <numerusform>%n jobs</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n jobs wait.</source>
      <translation>
        <numerusform>%n job waits.</numerusform>
        <numerusform>%n jobs wait.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n lines cannot be used and are left out.</source>
      <translation>
        <numerusform>%n line cannot be used and is left out.</numerusform>
        <numerusform>%n lines cannot be used and are left out.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n marked here</source>
      <translation>
        <numerusform>%n marked here</numerusform>
        <numerusform>%n marked here</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n more</source>
      <translation>
        <numerusform>%n more</numerusform>
        <numerusform>%n more</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n never shown on the screen, which are left out</source>
      <translation>
        <numerusform>%n never shown on the screen, which is left out</numerusform>
        <numerusform>%n never shown on the screen, which are left out</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n new at the end, {key} puts them in order</source>
      <translation>
        <numerusform>%n new at the end, {key} puts it in order</numerusform>
        <numerusform>%n new at the end, {key} puts them in order</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n packshots</source>
      <translation>
        <numerusform>%n packshot</numerusform>
        <numerusform>%n packshots</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n refused</source>
      <translation>
        <numerusform>%n refused</numerusform>
        <numerusform>%n refused</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n seen and ready to be approved</source>
      <translation>
        <numerusform>%n seen and ready to be approved</numerusform>
        <numerusform>%n seen and ready to be approved</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n selected</source>
      <translation>
        <numerusform>%n selected</numerusform>
        <numerusform>%n selected</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n sent on their way</source>
      <translation>
        <numerusform>%n sent on its way</numerusform>
        <numerusform>%n sent on their way</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n waiting</source>
      <translation>
        <numerusform>%n waiting</numerusform>
        <numerusform>%n waiting</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n will be sent again</source>
      <translation>
        <numerusform>%n will be sent again</numerusform>
        <numerusform>%n will be sent again</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>All %n packshots of this view</source>
      <translation>
        <numerusform>The one packshot of this view</numerusform>
        <numerusform>All %n packshots of this view</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Forget %n refused decisions? The service keeps what it has.</source>
      <translation>
        <numerusform>Forget %n refused decision? The service keeps what it has.</numerusform>
        <numerusform>Forget %n refused decisions? The service keeps what it has.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Launch %n images, credits unknown</source>
      <translation>
        <numerusform>Launch %n image, credits unknown</numerusform>
        <numerusform>Launch %n images, credits unknown</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Launched: %n images</source>
      <translation>
        <numerusform>Launched: %n image</numerusform>
        <numerusform>Launched: %n images</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Leaves in %n s</source>
      <translation>
        <numerusform>Leaves in %n s</numerusform>
        <numerusform>Leaves in %n s</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Make %n anew…</source>
      <translation>
        <numerusform>Make %n anew…</numerusform>
        <numerusform>Make %n anew…</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>No finished picture: %n</source>
      <translation>
        <numerusform>No finished picture: %n</numerusform>
        <numerusform>No finished picture: %n</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Others use this key too: %n requests a minute are ours.</source>
      <translation>
        <numerusform>Others use this key too: %n request a minute is ours.</numerusform>
        <numerusform>Others use this key too: %n requests a minute are ours.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Send %n decisions</source>
      <translation>
        <numerusform>Send %n decision</numerusform>
        <numerusform>Send %n decisions</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Sending… %n more jobs wait.</source>
      <translation>
        <numerusform>Sending… %n more job waits.</numerusform>
        <numerusform>Sending… %n more jobs wait.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The %n selected packshots</source>
      <translation>
        <numerusform>The %n selected packshot</numerusform>
        <numerusform>The %n selected packshots</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The opposite decided: %n</source>
      <translation>
        <numerusform>The opposite decided: %n</numerusform>
        <numerusform>The opposite decided: %n</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Too long to be sent: %n</source>
      <translation>
        <numerusform>Too long to be sent: %n</numerusform>
        <numerusform>Too long to be sent: %n</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Up to %n could not be read.</source>
      <translation>
        <numerusform>Up to %n could not be read.</numerusform>
        <numerusform>Up to %n could not be read.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>about %n credits</source>
      <translation>
        <numerusform>about %n credit</numerusform>
        <numerusform>about %n credits</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>about %n min left</source>
      <translation>
        <numerusform>about %n min left</numerusform>
        <numerusform>about %n min left</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>already so: %n</source>
      <translation>
        <numerusform>already so: %n</numerusform>
        <numerusform>already so: %n</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>and %n more</source>
      <translation>
        <numerusform>and %n more</numerusform>
        <numerusform>and %n more</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>in %n jobs</source>
      <translation>
        <numerusform>in %n job</numerusform>
        <numerusform>in %n jobs</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{key} rejects %n</source>
      <translation>
        <numerusform>{key} rejects %n</numerusform>
        <numerusform>{key} rejects %n</numerusform>
      </translation>
    </message>
  </context>
</TS>
