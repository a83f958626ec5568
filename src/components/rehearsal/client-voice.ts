import { useEffect, useState } from 'preact/hooks';

/** The voices of this browser; none where it has no speech. */
function voices(): SpeechSynthesisVoice[] {
  return typeof speechSynthesis === 'undefined' ? [] : speechSynthesis.getVoices();
}

/**
 * A voice of a language that is installed on this device; `undefined` where there is none. A voice of another kind would send
 * the sentence to a server.
 */
function localVoice(language: string): SpeechSynthesisVoice | undefined {
  return voices().find(({ localService, lang }) => localService && lang.toLowerCase().split(/[-_]/)[0] === language);
}

/** The local voice of a language, once the browser has named its voices. */
export function useLocalVoice(language: string): SpeechSynthesisVoice | undefined {
  const [voice, setVoice] = useState<SpeechSynthesisVoice | undefined>();
  useEffect(() => {
    if (typeof speechSynthesis === 'undefined') return;
    const look = () => setVoice(localVoice(language));
    look();
    // Safari has the voices at once and knows no such event.
    speechSynthesis.addEventListener?.('voiceschanged', look);
    return () => {
      speechSynthesis.removeEventListener?.('voiceschanged', look);
      speechSynthesis.cancel();
    };
  }, [language]);
  return voice;
}

/** Says a line with a voice, in the place of whatever is being said. */
export function sayAloud(text: string, voice: SpeechSynthesisVoice): void {
  speechSynthesis.cancel();
  const utterance = new SpeechSynthesisUtterance(text);
  utterance.voice = voice;
  utterance.lang = voice.lang;
  speechSynthesis.speak(utterance);
}
